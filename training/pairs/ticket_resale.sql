-- A ticket resale site: members who sell and buy, shows, offers, purchases and disputes.

CREATE TABLE member (
  member_no INTEGER PRIMARY KEY,
  alias TEXT, -- stagefan; rowtwelve; lastminute; encore_b
  city TEXT, -- Vienna; Prague; Lisbon; Oslo
  joined DATE,
  born DATE,
  verified TEXT, -- yes; no
  iban TEXT
);

CREATE TABLE show (
  show_id INTEGER PRIMARY KEY,
  title TEXT, -- Moon Circus; Ice Gala; Comedy Night; Light Parade
  genre TEXT, -- circus; comedy; musical; sports
  venue TEXT, -- City Arena; Glass Hall; Harbour Stage; Velodrome
  show_date DATE,
  capacity INTEGER,
  cancelled BOOLEAN
);

CREATE TABLE offer (
  offer_id INTEGER PRIMARY KEY,
  seller_no INTEGER REFERENCES member (member_no),
  show_id INTEGER REFERENCES show (show_id),
  posted_at TIMESTAMP,
  withdrawn_at TIMESTAMP,
  qty INTEGER,
  qty_sold INTEGER,
  original_price NUMERIC,
  asking_price NUMERIC,
  seat_type TEXT, -- seated; standing; box; balcony
  views INTEGER
);

CREATE TABLE purchase (
  purchase_id INTEGER PRIMARY KEY,
  offer_id INTEGER REFERENCES offer (offer_id),
  buyer_no INTEGER REFERENCES member (member_no),
  bought_at TIMESTAMP,
  delivered_at TIMESTAMP,
  tickets INTEGER,
  price_paid NUMERIC,
  service_fee NUMERIC,
  delivery TEXT -- e-mail; post; pickup
);

CREATE TABLE dispute (
  dispute_id INTEGER PRIMARY KEY,
  purchase_id INTEGER REFERENCES purchase (purchase_id),
  reason TEXT, -- fake ticket; late delivery; wrong seat; double sale
  opened_on DATE,
  settled_on DATE,
  refund NUMERIC
);

? Who sells tickets for the Moon Circus?
? aliases of members offering the show Moon Circus as sellers
SELECT DISTINCT m.alias FROM offer o JOIN member m ON o.seller_no = m.member_no JOIN show s ON o.show_id = s.show_id WHERE s.title = 'Moon Circus'

? Which members bought tickets by post?
? aliases of buyers with a purchase delivered by post
SELECT DISTINCT m.alias FROM purchase p JOIN member m ON p.buyer_no = m.member_no WHERE p.delivery = 'post'

? Which shows have never been offered?
? show titles without an offer
SELECT title FROM show WHERE show_id NOT IN (SELECT show_id FROM offer)

? Which members have never bought anything?
? members without a purchase as buyer
SELECT alias FROM member WHERE member_no NOT IN (SELECT buyer_no FROM purchase)

? Give the member numbers of those who have both sold and bought.
? numbers found among the sellers of offers and among the buyers of purchases
SELECT seller_no FROM offer INTERSECT SELECT buyer_no FROM purchase

? How much has each buyer paid in total?
? total price paid per buyer alias
SELECT m.alias, SUM(p.price_paid) FROM purchase p JOIN member m ON p.buyer_no = m.member_no GROUP BY m.member_no, m.alias

? How many tickets were bought for each show?
? tickets purchased per show title
SELECT s.title, SUM(p.tickets) FROM purchase p JOIN offer o ON p.offer_id = o.offer_id JOIN show s ON o.show_id = s.show_id GROUP BY s.show_id, s.title

? Which sellers were accused of a fake ticket?
? sellers of purchases disputed as fake ticket
SELECT DISTINCT m.alias FROM dispute d JOIN purchase p ON d.purchase_id = p.purchase_id JOIN offer o ON p.offer_id = o.offer_id JOIN member m ON o.seller_no = m.member_no WHERE d.reason = 'fake ticket'

? How many offers does each show have, including shows without any?
? offers per show title, zeros too
SELECT s.title, COUNT(o.offer_id) FROM show s LEFT JOIN offer o ON o.show_id = s.show_id GROUP BY s.show_id, s.title

? Which show has the most disputes?
? show title with the largest number of disputes
SELECT s.title FROM dispute d JOIN purchase p ON d.purchase_id = p.purchase_id JOIN offer o ON p.offer_id = o.offer_id JOIN show s ON o.show_id = s.show_id GROUP BY s.show_id, s.title ORDER BY COUNT(*) DESC LIMIT 1

? Which sellers have posted more than 30 offers?
? sellers with over 30 offers
SELECT m.alias FROM offer o JOIN member m ON o.seller_no = m.member_no GROUP BY m.member_no, m.alias HAVING COUNT(*) > 30

? Which comedy shows were offered by members from Oslo?
? titles of comedy shows with a seller in Oslo
SELECT DISTINCT s.title FROM show s JOIN offer o ON o.show_id = s.show_id JOIN member m ON o.seller_no = m.member_no WHERE s.genre = 'comedy' AND m.city = 'Oslo'

? What is the average asking price per genre?
? average asking price of offers by show genre
SELECT s.genre, AVG(o.asking_price) FROM offer o JOIN show s ON o.show_id = s.show_id GROUP BY s.genre

? How many purchases were made in the last 5 days?
? purchases of the past 5 days
SELECT COUNT(*) FROM purchase WHERE bought_at >= CURRENT_DATE - INTERVAL '5 days'

? How many hours does delivery take on average, per way of delivery?
? average hours from purchase to delivery, by delivery
SELECT delivery, AVG(EXTRACT(EPOCH FROM delivered_at - bought_at) / 3600) FROM purchase GROUP BY delivery

? How many days does it take to settle a dispute on average for each reason?
? average days from opening to settling disputes by reason
SELECT reason, AVG(settled_on - opened_on) FROM dispute GROUP BY reason

? How much was paid per month in 2023?
? monthly price paid for purchases of 2023
SELECT DATE_TRUNC('month', bought_at), SUM(price_paid) FROM purchase WHERE EXTRACT(YEAR FROM bought_at) = 2023 GROUP BY DATE_TRUNC('month', bought_at)

? How many offers were posted on each weekday?
? offers by day of the week
SELECT EXTRACT(DOW FROM posted_at), COUNT(*) FROM offer GROUP BY EXTRACT(DOW FROM posted_at)

? Which shows take place between 2025-07-01 and 2025-07-31?
? titles of shows dated from July 1, 2025 to July 31, 2025
SELECT title FROM show WHERE show_date BETWEEN '2025-07-01' AND '2025-07-31'

? Which disputes are still open?
? dispute ids not settled yet
SELECT dispute_id FROM dispute WHERE settled_on IS NULL

? How many members joined this year?
? new members this year
SELECT COUNT(*) FROM member WHERE EXTRACT(YEAR FROM joined) = EXTRACT(YEAR FROM CURRENT_DATE)

? What percentage of the tickets offered was sold?
? quantity sold as a percentage of quantity offered
SELECT 100.0 * SUM(qty_sold) / NULLIF(SUM(qty), 0) FROM offer

? What is the ratio of asking price to original price for each offer? Show the offer id.
? offer id with asking price divided by original price
SELECT offer_id, CAST(asking_price AS FLOAT) / NULLIF(original_price, 0) FROM offer

? What share of offers asks for more than the original price, by seat type?
? share of offers with an asking price above the original price per seat type
SELECT seat_type, CAST(SUM(CASE WHEN asking_price > original_price THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM offer GROUP BY seat_type

? What is the ratio of standing to seated offers for each show?
? standing against seated offers by show title, ratio
SELECT s.title, CAST(SUM(CASE WHEN o.seat_type = 'standing' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN o.seat_type = 'seated' THEN 1 ELSE 0 END), 0) FROM offer o JOIN show s ON o.show_id = s.show_id GROUP BY s.show_id, s.title

? How many purchases does a buyer make on average?
? average purchases per different buyer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT buyer_no), 0) FROM purchase

? What are the service fees as a percentage of the price paid, per delivery?
? service fee in percent of price paid by delivery
SELECT delivery, 100.0 * SUM(service_fee) / NULLIF(SUM(price_paid), 0) FROM purchase GROUP BY delivery

? What percentage of shows was cancelled at each venue?
? cancelled shows in percent by venue
SELECT venue, 100.0 * SUM(CASE WHEN cancelled = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM show GROUP BY venue

? What share of offers has been withdrawn?
? share of withdrawn offers
SELECT CAST(SUM(CASE WHEN withdrawn_at IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM offer

? How many tickets of each offer are left? Show the offer id.
? offer id, quantity minus quantity sold
SELECT offer_id, qty - qty_sold FROM offer

? Which reasons led to more than 2000 in refunds?
? dispute reasons with refunds of over 2000 in total
SELECT reason FROM dispute GROUP BY reason HAVING SUM(refund) > 2000

? How many people fit into the shows of each genre?
? total capacity by genre
SELECT genre, SUM(capacity) FROM show GROUP BY genre

? Which offer was viewed the most?
? id of the offer with the most views
SELECT offer_id FROM offer ORDER BY views DESC LIMIT 1

? Who is our oldest member?
? alias of the member born first
SELECT alias FROM member ORDER BY born LIMIT 1

? Who has not given an IBAN?
? members without an IBAN
SELECT alias FROM member WHERE iban IS NULL

? Which artists perform at the Ice Gala?
? performers per show
I do not know

? Which members were banned for life?
? banned members
I do not know

? Return the alias of each seller along with the title of the show for all box offers.
? box offers: seller alias and show title
SELECT m.alias, s.title FROM offer o JOIN member m ON o.seller_no = m.member_no JOIN show s ON o.show_id = s.show_id WHERE o.seat_type = 'box'

? How much has been refunded for each show?
? dispute refunds by show title
SELECT s.title, SUM(d.refund) FROM dispute d JOIN purchase p ON d.purchase_id = p.purchase_id JOIN offer o ON p.offer_id = o.offer_id JOIN show s ON o.show_id = s.show_id GROUP BY s.show_id, s.title

? What percentage of the purchases has been delivered, per city of the buyer?
? delivered purchases in percent by buyer's city
SELECT m.city, 100.0 * SUM(CASE WHEN p.delivered_at IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM purchase p JOIN member m ON p.buyer_no = m.member_no GROUP BY m.city

? What is the price per ticket for each purchase id?
? purchase id and price paid divided by tickets
SELECT purchase_id, CAST(price_paid AS FLOAT) / NULLIF(tickets, 0) FROM purchase

? When did each member last buy something?
? last purchase date per buyer
SELECT m.alias, MAX(p.bought_at) FROM purchase p JOIN member m ON p.buyer_no = m.member_no GROUP BY m.member_no, m.alias

? How many disputes were opened in May 2024?
? disputes opened in May 2024
SELECT COUNT(*) FROM dispute WHERE EXTRACT(YEAR FROM opened_on) = 2024 AND EXTRACT(MONTH FROM opened_on) = 5

? Which disputes took longer than 28 days to settle?
? ids of disputes settled more than 28 days after opening
SELECT dispute_id FROM dispute WHERE settled_on - opened_on > 28
