-- A second-hand marketplace: members sell used things to each other, with offers, messages and ratings.

CREATE TABLE member (
  member_id INTEGER PRIMARY KEY,
  username TEXT, -- lampenfan; retro_rita; bikebob; attic22; moritz_k
  city TEXT, -- Kassel; Salzburg; Aarau; Trier
  joined DATE,
  is_verified BOOLEAN,
  phone TEXT
);

CREATE TABLE category (
  category_id INTEGER PRIMARY KEY,
  category_name TEXT -- clothing; bicycles; lamps; books; prams; tools
);

CREATE TABLE listing (
  listing_id INTEGER PRIMARY KEY,
  seller_id INTEGER REFERENCES member (member_id),
  category_id INTEGER REFERENCES category (category_id),
  headline TEXT, -- Oak sideboard; Racing bike; Winter coat; Desk lamp; Cordless drill
  asking_price NUMERIC,
  item_condition TEXT, -- new; like new; used; broken
  posted_at TIMESTAMP,
  views INTEGER,
  state TEXT, -- online; reserved; sold; deleted
  pickup_only BOOLEAN
);

CREATE TABLE offer (
  offer_id INTEGER PRIMARY KEY,
  listing_id INTEGER REFERENCES listing (listing_id),
  buyer_id INTEGER REFERENCES member (member_id),
  offered_price NUMERIC,
  offered_at TIMESTAMP,
  answer TEXT -- accepted; declined; no answer
);

CREATE TABLE purchase (
  purchase_id INTEGER PRIMARY KEY,
  listing_id INTEGER REFERENCES listing (listing_id),
  buyer_id INTEGER REFERENCES member (member_id),
  final_price NUMERIC,
  bought_on DATE,
  shipping_fee NUMERIC,
  stars INTEGER
);

? What is bikebob selling?
? headlines of the listings by seller bikebob
SELECT l.headline FROM listing l JOIN member m ON l.seller_id = m.member_id WHERE m.username = 'bikebob'

? Which listings are in the lamps category?
? listing headlines under lamps
SELECT l.headline FROM listing l JOIN category c ON l.category_id = c.category_id WHERE c.category_name = 'lamps'

? Who has made an offer for the Racing bike?
? usernames of members with an offer on the listing Racing bike, each once
SELECT DISTINCT m.username FROM member m JOIN offer o ON o.buyer_id = m.member_id JOIN listing l ON o.listing_id = l.listing_id WHERE l.headline = 'Racing bike'

? Which members have never put up a listing?
? members that aren't the seller of any listing
SELECT username FROM member WHERE member_id NOT IN (SELECT seller_id FROM listing)

? Which listings have not received any offer?
? headlines of listings without offers
SELECT headline FROM listing WHERE listing_id NOT IN (SELECT listing_id FROM offer)

? How much has retro_rita spent on purchases?
? total final price of purchases by buyer retro_rita
SELECT SUM(p.final_price) FROM purchase p JOIN member m ON p.buyer_id = m.member_id WHERE m.username = 'retro_rita'

? How many listings does each member have? Members without listings should be shown with zero.
? listings per seller, also members with none
SELECT m.username, COUNT(l.listing_id) FROM member m LEFT JOIN listing l ON l.seller_id = m.member_id GROUP BY m.member_id, m.username

? Which verified members from Trier sell tools?
? usernames of verified Trier members with any listing in tools, no repeats
SELECT DISTINCT m.username FROM member m JOIN listing l ON l.seller_id = m.member_id JOIN category c ON l.category_id = c.category_id WHERE m.is_verified = TRUE AND m.city = 'Trier' AND c.category_name = 'tools'

? Show headline, category and final price of everything that was purchased.
? purchases: headline, category name, final price
SELECT l.headline, c.category_name, p.final_price FROM purchase p JOIN listing l ON p.listing_id = l.listing_id JOIN category c ON l.category_id = c.category_id

? Which things were sold for less than the asking price?
? headlines of listings whose purchase price was below the asking price
SELECT l.headline FROM listing l JOIN purchase p ON p.listing_id = l.listing_id WHERE p.final_price < l.asking_price

? How many declined offers were there for clothing?
? number of declined offers on listings in the clothing category
SELECT COUNT(*) FROM offer o JOIN listing l ON o.listing_id = l.listing_id JOIN category c ON l.category_id = c.category_id WHERE o.answer = 'declined' AND c.category_name = 'clothing'

? How many listings are online in each category?
? online listings by category
SELECT c.category_name, COUNT(*) FROM category c JOIN listing l ON l.category_id = c.category_id WHERE l.state = 'online' GROUP BY c.category_id, c.category_name

? Average asking price by condition
? what do people ask on average for each item condition?
SELECT item_condition, AVG(asking_price) FROM listing GROUP BY item_condition

? Members per city
? how many members live in each city?
SELECT city, COUNT(*) FROM member GROUP BY city

? Turnover by category
? What is the total of the final prices paid for each category?
SELECT c.category_name, SUM(p.final_price) FROM purchase p JOIN listing l ON p.listing_id = l.listing_id JOIN category c ON l.category_id = c.category_id GROUP BY c.category_id, c.category_name

? Offers by answer with their average price
? for every answer: how many offers and at what average price?
SELECT answer, COUNT(*), AVG(offered_price) FROM offer GROUP BY answer

? Listings and total views by state
? for each listing state, return the number of listings and their views in total
SELECT state, COUNT(*), SUM(views) FROM listing GROUP BY state

? Lowest and highest asking price per category
? min and max price asked by category name
SELECT c.category_name, MIN(l.asking_price), MAX(l.asking_price) FROM category c JOIN listing l ON l.category_id = c.category_id GROUP BY c.category_id, c.category_name

? Which members bought more than 10 things?
? buyers with over 10 purchases
SELECT m.username FROM member m JOIN purchase p ON p.buyer_id = m.member_id GROUP BY m.member_id, m.username HAVING COUNT(*) > 10

? How many different people made an offer for each listing?
? distinct bidders, i.e. offer makers, per listing headline
SELECT l.headline, COUNT(DISTINCT o.buyer_id) FROM listing l JOIN offer o ON o.listing_id = l.listing_id GROUP BY l.listing_id, l.headline

? Average rating received by every seller
? mean stars of purchases per seller
SELECT m.username, AVG(p.stars) FROM purchase p JOIN listing l ON p.listing_id = l.listing_id JOIN member m ON l.seller_id = m.member_id GROUP BY m.member_id, m.username

? Listings by category and condition
? break listings down by category name and item condition
SELECT c.category_name, l.item_condition, COUNT(*) FROM listing l JOIN category c ON l.category_id = c.category_id GROUP BY c.category_name, l.item_condition

? Which listing has been viewed the most?
? headline with the most views
SELECT headline FROM listing ORDER BY views DESC LIMIT 1

? What is the cheapest thing online right now?
? online listing with the lowest asking price
SELECT headline FROM listing WHERE state = 'online' ORDER BY asking_price LIMIT 1

? Who are our 5 busiest sellers?
? top 5 sellers by number of listings
SELECT m.username FROM member m JOIN listing l ON l.seller_id = m.member_id GROUP BY m.member_id, m.username ORDER BY COUNT(*) DESC LIMIT 5

? Which seller earned the most?
? seller with the highest sum of final prices
SELECT m.username FROM member m JOIN listing l ON l.seller_id = m.member_id JOIN purchase p ON p.listing_id = l.listing_id GROUP BY m.member_id, m.username ORDER BY SUM(p.final_price) DESC LIMIT 1

? Which category has the most listings?
? most popular category by listing count
SELECT c.category_name FROM category c JOIN listing l ON l.category_id = c.category_id GROUP BY c.category_id, c.category_name ORDER BY COUNT(*) DESC LIMIT 1

? List headline, price and views of all listings, newest first.
? listings by posting time descending: headline, asking price, views
SELECT headline, asking_price, views FROM listing ORDER BY posted_at DESC

? Which listing got the most offers?
? headline of the listing with the largest number of offers
SELECT l.headline FROM listing l JOIN offer o ON o.listing_id = l.listing_id GROUP BY l.listing_id, l.headline ORDER BY COUNT(*) DESC LIMIT 1

? Who has been a member for the longest time?
? earliest joined member
SELECT username FROM member ORDER BY joined LIMIT 1

? Sort the members by city and then by username.
? usernames ordered by city, then username
SELECT username FROM member ORDER BY city, username

? How many listings were posted in January 2024?
? January 2024 listings, count
SELECT COUNT(*) FROM listing WHERE EXTRACT(YEAR FROM posted_at) = 2024 AND EXTRACT(MONTH FROM posted_at) = 1

? What was posted in the last 3 days?
? headlines of listings from the past 3 days
SELECT headline FROM listing WHERE posted_at >= CURRENT_DATE - INTERVAL '3 days'

? Purchases per month in 2022 and their value
? number and total final price of purchases for each month of 2022
SELECT DATE_TRUNC('month', bought_on), COUNT(*), SUM(final_price) FROM purchase WHERE EXTRACT(YEAR FROM bought_on) = 2022 GROUP BY DATE_TRUNC('month', bought_on)

? How many hours after posting do offers come in on average?
? average hours between posting of the listing and the offer
SELECT AVG(EXTRACT(EPOCH FROM o.offered_at - l.posted_at) / 3600) FROM offer o JOIN listing l ON o.listing_id = l.listing_id

? How many members joined per year?
? new members by year
SELECT EXTRACT(YEAR FROM joined), COUNT(*) FROM member GROUP BY EXTRACT(YEAR FROM joined)

? Which members joined before 2015-05-01?
? members since before May 1, 2015
SELECT username FROM member WHERE joined < '2015-05-01'

? On which weekdays are listings posted?
? listings by day of the week
SELECT EXTRACT(DOW FROM posted_at), COUNT(*) FROM listing GROUP BY EXTRACT(DOW FROM posted_at)

? How much was paid for purchases between 2023-01-01 and 2023-03-31?
? final prices paid from January 1, 2023 to March 31, 2023, total
SELECT SUM(final_price) FROM purchase WHERE bought_on BETWEEN '2023-01-01' AND '2023-03-31'

? When did attic22 last buy something?
? latest purchase date of the buyer attic22
SELECT MAX(p.bought_on) FROM purchase p JOIN member m ON p.buyer_id = m.member_id WHERE m.username = 'attic22'

? Which listings from this year are already sold?
? sold listings posted this year
SELECT headline FROM listing WHERE state = 'sold' AND EXTRACT(YEAR FROM posted_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? What share of the listings is sold?
? sold listings as a proportion of all listings
SELECT CAST(SUM(CASE WHEN state = 'sold' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM listing

? What percentage of offers is accepted in each category?
? accepted offers in percent by category
SELECT c.category_name, 100.0 * SUM(CASE WHEN o.answer = 'accepted' THEN 1 ELSE 0 END) / COUNT(*) FROM offer o JOIN listing l ON o.listing_id = l.listing_id JOIN category c ON l.category_id = c.category_id GROUP BY c.category_id, c.category_name

? Ratio of accepted to declined offers
? what is the ratio of accepted offers to declined ones?
SELECT CAST(SUM(CASE WHEN answer = 'accepted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN answer = 'declined' THEN 1 ELSE 0 END), 0) FROM offer

? How far was each offer below the asking price?
? offer id and asking price minus offered price
SELECT o.offer_id, l.asking_price - o.offered_price FROM offer o JOIN listing l ON o.listing_id = l.listing_id

? Listings per seller on average
? how many listings does a seller have on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT seller_id), 0) FROM listing

? What percentage of members is verified, by city?
? verified percentage of members per city
SELECT city, 100.0 * SUM(CASE WHEN is_verified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM member GROUP BY city

? How big is the shipping fee relative to the price, over all purchases?
? total shipping fee over total final price of purchases
SELECT CAST(SUM(shipping_fee) AS FLOAT) / NULLIF(SUM(final_price), 0) FROM purchase

? What fraction of purchases got 5 stars?
? share of purchases with 5 stars
SELECT CAST(SUM(CASE WHEN stars = 5 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM purchase

? Which listings are broken and cost more than 50?
? broken listings above 50
SELECT headline FROM listing WHERE item_condition = 'broken' AND asking_price > 50

? What is pickup only and still online?
? headlines of online pickup-only listings
SELECT headline FROM listing WHERE pickup_only = TRUE AND state = 'online'

? Which members from Kassel or Aarau are not verified?
? unverified members living in Kassel or Aarau
SELECT username FROM member WHERE city IN ('Kassel', 'Aarau') AND is_verified = FALSE

? Which headlines start with "Vintage"?
? listings beginning with Vintage
SELECT headline FROM listing WHERE headline LIKE 'Vintage%'

? Which purchases have not been rated?
? ids of purchases without stars
SELECT purchase_id FROM purchase WHERE stars IS NULL

? Listings between 100 and 200 that are new or like new: headline and price
? headline and asking price of new or like new listings for 100 to 200
SELECT headline, asking_price FROM listing WHERE item_condition IN ('new', 'like new') AND asking_price BETWEEN 100 AND 200

? Give me city, phone and joining date of the member moritz_k.
? member moritz_k: city, phone, joined
SELECT city, phone, joined FROM member WHERE username = 'moritz_k'

? How many listings have 0 views and are not deleted?
? number of listings with 0 views in a state other than deleted
SELECT COUNT(*) FROM listing WHERE views = 0 AND state <> 'deleted'

? Which listings are asking more than the average?
? headlines with an asking price above average
SELECT headline FROM listing WHERE asking_price > (SELECT AVG(asking_price) FROM listing)

? What did the buyer write in the review?
I do not know

? How many members were banned for fraud?
? banned members
I do not know

? What size is the Winter coat?
I do not know
