-- An auction house: consignors, lots, sales days, bidders and their bids.

CREATE TABLE consignor (
  consignor_id INTEGER PRIMARY KEY,
  consignor_name TEXT, -- Estate Wren; Baron Keil; Galerie Ost; Lydia Frost
  kind TEXT, -- estate; collector; dealer; museum
  country TEXT, -- Belgium; Sweden; Hungary; Greece
  commission_pct NUMERIC
);

CREATE TABLE auction (
  auction_id INTEGER PRIMARY KEY,
  auction_title TEXT, -- Clocks and Watches; Nordic Glass; Old Maps; Rare Toys
  held_on DATE,
  city TEXT, -- Ghent; Uppsala; Szeged; Patras
  auctioneer TEXT, -- Hugo Vance; Mina Orr; Carl Eklund
  is_online BOOLEAN
);

CREATE TABLE lot (
  lot_id INTEGER PRIMARY KEY,
  auction_id INTEGER REFERENCES auction (auction_id),
  consignor_id INTEGER REFERENCES consignor (consignor_id),
  lot_no INTEGER,
  lot_title TEXT, -- Bronze Heron; Ivory Box; Tin Train; Pocket Watch; Crystal Vase
  category TEXT, -- sculpture; jewellery; toys; clocks; glass
  year_made INTEGER,
  estimate_low NUMERIC,
  estimate_high NUMERIC,
  reserve_price NUMERIC,
  hammer_price NUMERIC,
  status TEXT -- sold; unsold; withdrawn
);

CREATE TABLE bidder (
  bidder_id INTEGER PRIMARY KEY,
  fname TEXT, -- Ursula; Niklas; Eszter; Dimitri
  lname TEXT, -- Claes; Berg; Varga; Pappas
  country TEXT, -- Belgium; Sweden; Hungary; Greece
  registered_on DATE,
  deposit_paid BOOLEAN
);

CREATE TABLE bid (
  bid_id INTEGER PRIMARY KEY,
  lot_id INTEGER REFERENCES lot (lot_id),
  bidder_id INTEGER REFERENCES bidder (bidder_id),
  bid_at TIMESTAMP,
  amount NUMERIC,
  channel TEXT -- room; phone; internet; absentee
);

? Which lots came from Baron Keil?
? lot titles consigned by Baron Keil
SELECT l.lot_title FROM lot l JOIN consignor c ON l.consignor_id = c.consignor_id WHERE c.consignor_name = 'Baron Keil'

? Who bid on the Bronze Heron?
? first and last names of all bidders with a bid on the lot Bronze Heron, each once
SELECT DISTINCT b.fname, b.lname FROM bidder b JOIN bid d ON d.bidder_id = b.bidder_id JOIN lot l ON d.lot_id = l.lot_id WHERE l.lot_title = 'Bronze Heron'

? Which lots were sold in the Old Maps auction, and for how much?
? title and hammer price of the sold lots, auction Old Maps
SELECT l.lot_title, l.hammer_price FROM lot l JOIN auction a ON l.auction_id = a.auction_id WHERE a.auction_title = 'Old Maps' AND l.status = 'sold'

? Which lots got no bid at all?
? titles of lots without bids
SELECT lot_title FROM lot WHERE lot_id NOT IN (SELECT lot_id FROM bid)

? Who registered as a bidder but never made a bid?
? bidders without any bid
SELECT fname, lname FROM bidder WHERE bidder_id NOT IN (SELECT bidder_id FROM bid)

? Which auctioneers have auctioned toys?
? distinct auctioneers of auctions with any lot of category toys
SELECT DISTINCT a.auctioneer FROM auction a JOIN lot l ON l.auction_id = a.auction_id WHERE l.category = 'toys'

? How much did lots from museums fetch in total?
? total hammer price of lots consigned by a museum
SELECT SUM(l.hammer_price) FROM lot l JOIN consignor c ON l.consignor_id = c.consignor_id WHERE c.kind = 'museum'

? Show how many lots each auction has, including auctions without lots.
? lots per auction with zeros
SELECT a.auction_title, COUNT(l.lot_id) FROM auction a LEFT JOIN lot l ON l.auction_id = a.auction_id GROUP BY a.auction_id, a.auction_title

? Which bidders from Hungary bid by phone?
? Hungary bidders with at least one phone bid, names without repeats
SELECT DISTINCT b.fname, b.lname FROM bidder b JOIN bid d ON d.bidder_id = b.bidder_id WHERE b.country = 'Hungary' AND d.channel = 'phone'

? Lot number, title, auction title and consignor of all withdrawn lots
? withdrawn lots with lot no, lot title, auction, consignor name
SELECT l.lot_no, l.lot_title, a.auction_title, c.consignor_name FROM lot l JOIN auction a ON l.auction_id = a.auction_id JOIN consignor c ON l.consignor_id = c.consignor_id WHERE l.status = 'withdrawn'

? What's the highest bid on the Tin Train?
? maximum bid amount for lot Tin Train
SELECT MAX(d.amount) FROM bid d JOIN lot l ON d.lot_id = l.lot_id WHERE l.lot_title = 'Tin Train'

? From which countries do we have bidders but no consignors?
? countries of bidders that are not among the countries of consignors
SELECT country FROM bidder EXCEPT SELECT country FROM consignor

? How many lots are there in each category?
? lots by category
SELECT category, COUNT(*) FROM lot GROUP BY category

? Hammer total by auction
? What did each auction bring in hammer prices?
SELECT a.auction_title, SUM(l.hammer_price) FROM auction a JOIN lot l ON l.auction_id = a.auction_id GROUP BY a.auction_id, a.auction_title

? Average hammer price of sold lots per category
? what do sold lots of each category fetch on average?
SELECT category, AVG(hammer_price) FROM lot WHERE status = 'sold' GROUP BY category

? Bids by channel
? how many bids come in through each channel?
SELECT channel, COUNT(*) FROM bid GROUP BY channel

? Lots per status with their total low and high estimates
? for every lot status: number of lots, sum of low estimates, sum of high estimates
SELECT status, COUNT(*), SUM(estimate_low), SUM(estimate_high) FROM lot GROUP BY status

? How many bidders were there per lot? Count each bidder once.
? number of different bidders for each lot title
SELECT l.lot_title, COUNT(DISTINCT d.bidder_id) FROM lot l JOIN bid d ON d.lot_id = l.lot_id GROUP BY l.lot_id, l.lot_title

? Auctions held by each auctioneer
? how many auctions did every auctioneer lead?
SELECT auctioneer, COUNT(*) FROM auction GROUP BY auctioneer

? Average commission by kind of consignor
? what commission do the different kinds of consignors pay on average?
SELECT kind, AVG(commission_pct) FROM consignor GROUP BY kind

? Which categories have a total hammer price above 250000?
? categories that fetched more than 250000 altogether
SELECT category FROM lot GROUP BY category HAVING SUM(hammer_price) > 250000

? Which lots drew more than 15 bids, and how many?
? lots with over 15 bids, with the number of bids
SELECT l.lot_title, COUNT(*) FROM lot l JOIN bid d ON d.lot_id = l.lot_id GROUP BY l.lot_id, l.lot_title HAVING COUNT(*) > 15

? How many bidders per country have paid their deposit?
? bidders with the deposit paid by country
SELECT country, COUNT(*) FROM bidder WHERE deposit_paid = TRUE GROUP BY country

? Which lot fetched the highest price?
? lot with the top hammer price
SELECT lot_title FROM lot ORDER BY hammer_price DESC LIMIT 1

? What is the oldest piece we ever had?
? title of the lot with the earliest year made
SELECT lot_title FROM lot ORDER BY year_made LIMIT 1

? Which bidder placed the most bids?
? most active bidder by number of bids
SELECT b.fname, b.lname FROM bidder b JOIN bid d ON d.bidder_id = b.bidder_id GROUP BY b.bidder_id, b.fname, b.lname ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 consignors by hammer total of their lots
? the 3 consignors whose lots fetched the most
SELECT c.consignor_name FROM consignor c JOIN lot l ON l.consignor_id = c.consignor_id GROUP BY c.consignor_id, c.consignor_name ORDER BY SUM(l.hammer_price) DESC LIMIT 3

? Which lot got the most bids?
? lot with the greatest number of bids
SELECT l.lot_title FROM lot l JOIN bid d ON d.lot_id = l.lot_id GROUP BY l.lot_id, l.lot_title ORDER BY COUNT(*) DESC LIMIT 1

? List the lots of category clocks by hammer price, highest first.
? clocks lots sorted by hammer price descending
SELECT lot_title FROM lot WHERE category = 'clocks' ORDER BY hammer_price DESC

? When and where was the latest auction? Date and city.
? date and city of the most recent auction
SELECT held_on, city FROM auction ORDER BY held_on DESC LIMIT 1

? Which consignor pays the lowest commission?
? consignor with the smallest commission
SELECT consignor_name FROM consignor ORDER BY commission_pct LIMIT 1

? Which auction had the fewest lots?
? auction with the least lots
SELECT a.auction_title FROM auction a JOIN lot l ON l.auction_id = a.auction_id GROUP BY a.auction_id, a.auction_title ORDER BY COUNT(*) LIMIT 1

? Which auctions were held in 2021 or 2022?
? titles of auctions from 2021 and 2022
SELECT auction_title FROM auction WHERE EXTRACT(YEAR FROM held_on) IN (2021, 2022)

? How many lots were sold per year?
? number of sold lots by year of the auction
SELECT EXTRACT(YEAR FROM a.held_on), COUNT(*) FROM lot l JOIN auction a ON l.auction_id = a.auction_id WHERE l.status = 'sold' GROUP BY EXTRACT(YEAR FROM a.held_on)

? Which auctions are still to come?
? auctions held after today
SELECT auction_title FROM auction WHERE held_on > CURRENT_DATE

? How many bids were placed on 2023-11-18?
? bids on November 18, 2023, count
SELECT COUNT(*) FROM bid WHERE CAST(bid_at AS DATE) = '2023-11-18'

? How many bidders registered in the last 6 months?
? new bidders over the past 6 months
SELECT COUNT(*) FROM bidder WHERE registered_on >= CURRENT_DATE - INTERVAL '6 months'

? Hammer total per month for auctions since 2022-01-01
? monthly hammer price totals of auctions from January 1, 2022 onwards
SELECT DATE_TRUNC('month', a.held_on), SUM(l.hammer_price) FROM auction a JOIN lot l ON l.auction_id = a.auction_id WHERE a.held_on >= '2022-01-01' GROUP BY DATE_TRUNC('month', a.held_on)

? When did Niklas Berg place his last bid?
? time of the latest bid by bidder Niklas Berg
SELECT MAX(d.bid_at) FROM bid d JOIN bidder b ON d.bidder_id = b.bidder_id WHERE b.fname = 'Niklas' AND b.lname = 'Berg'

? How old is each lot in years?
? lot title and age, current year minus the year it was made
SELECT lot_title, EXTRACT(YEAR FROM CURRENT_DATE) - year_made FROM lot

? How many auctions took place on each day of the week?
? auctions by weekday
SELECT EXTRACT(DOW FROM held_on), COUNT(*) FROM auction GROUP BY EXTRACT(DOW FROM held_on)

? What share of lots stayed unsold?
? proportion of unsold lots
SELECT CAST(SUM(CASE WHEN status = 'unsold' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM lot

? What percentage of the lots was sold in each auction?
? sold percentage by auction title
SELECT a.auction_title, 100.0 * SUM(CASE WHEN l.status = 'sold' THEN 1 ELSE 0 END) / COUNT(*) FROM auction a JOIN lot l ON l.auction_id = a.auction_id GROUP BY a.auction_id, a.auction_title

? How does the hammer price of each lot compare to its high estimate? Title and hammer divided by estimate.
? lot title, hammer price over high estimate
SELECT lot_title, CAST(hammer_price AS FLOAT) / NULLIF(estimate_high, 0) FROM lot

? By how much did each lot beat its reserve?
? lot title and hammer price minus reserve price
SELECT lot_title, hammer_price - reserve_price FROM lot

? Ratio of internet bids to room bids
? what's the ratio between bids from the internet and bids in the room?
SELECT CAST(SUM(CASE WHEN channel = 'internet' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN channel = 'room' THEN 1 ELSE 0 END), 0) FROM bid

? Average number of bids per lot
? how many bids does a lot get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT lot_id), 0) FROM bid

? What percentage of auctions is online?
? percent online auctions
SELECT 100.0 * SUM(CASE WHEN is_online = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM auction

? What is the ratio of total hammer price to total low estimate among sold lots?
? sold lots: sum of hammer prices over sum of low estimates
SELECT CAST(SUM(hammer_price) AS FLOAT) / NULLIF(SUM(estimate_low), 0) FROM lot WHERE status = 'sold'

? Which jewellery lots were made between 1850 and 1900?
? jewellery from 1850 to 1900, lot titles
SELECT lot_title FROM lot WHERE category = 'jewellery' AND year_made BETWEEN 1850 AND 1900

? Which lots went for less than their low estimate?
? lots with a hammer price below the low estimate
SELECT lot_title FROM lot WHERE hammer_price < estimate_low

? Which bidders haven't paid the deposit?
? bidders with no deposit paid
SELECT fname, lname FROM bidder WHERE deposit_paid = FALSE

? Which glass or sculpture lots have no reserve price?
? glass and sculpture lots where the reserve is missing
SELECT lot_title FROM lot WHERE category IN ('glass', 'sculpture') AND reserve_price IS NULL

? Show low and high estimate of the Crystal Vase.
? Crystal Vase lot: estimate low, estimate high
SELECT estimate_low, estimate_high FROM lot WHERE lot_title = 'Crystal Vase'

? Which auctions have "Watches" in the title?
? auction titles containing Watches
SELECT auction_title FROM auction WHERE auction_title LIKE '%Watches%'

? Which dealers or collectors are not from Greece?
? consignor names of kind dealer or collector outside Greece
SELECT consignor_name FROM consignor WHERE kind IN ('dealer', 'collector') AND country <> 'Greece'

? Bid ids over 10000 by phone or absentee
? phone and absentee bids above 10000, ids
SELECT bid_id FROM bid WHERE channel IN ('phone', 'absentee') AND amount > 10000

? Which lots fetched more than the average hammer price?
? lots hammered above average
SELECT lot_title FROM lot WHERE hammer_price > (SELECT AVG(hammer_price) FROM lot)

? Who painted lot 12?
? artist of each lot
I do not know

? How many visitors came to the viewing days?
I do not know

? Was the Ivory Box damaged?
? condition report of the lots
I do not know
