-- A fish auction hall: kinds of fish, auctioneers, vendors, buyers, lots and bids.

CREATE TABLE fish_kind (
  kind_id INTEGER PRIMARY KEY,
  kind_name TEXT, -- monkfish; sole; turbot; squid; red mullet
  category TEXT, -- flatfish; roundfish; shellfish; cephalopod
  guide_price_kg NUMERIC
);

CREATE TABLE auctioneer (
  auctioneer_id INTEGER PRIMARY KEY,
  auctioneer_name TEXT, -- Pat Nolan; Siv Dahl; Rui Gomes; Mo Tait
  started_on DATE,
  commission_pct NUMERIC,
  full_time BOOLEAN
);

CREATE TABLE vendor (
  vendor_id INTEGER PRIMARY KEY,
  vendor_name TEXT, -- Trawler Alba; Coop Mar; Skipper Finn; Shore Farm
  vendor_type TEXT, -- boat; cooperative; importer; fish farm
  port TEXT, -- Vigo; Peterhead; Skagen; Ancona
  bank_ref TEXT
);

CREATE TABLE fish_buyer (
  buyer_id INTEGER PRIMARY KEY,
  buyer_name TEXT, -- Blue Plate; Harbour Fish Shop; Frozen World; Sushi House
  buyer_type TEXT, -- processor; fishmonger; exporter; hotel
  country TEXT, -- Spain; Denmark; Italy; Japan
  registered_on DATE,
  deposit NUMERIC,
  barred BOOLEAN
);

CREATE TABLE lot (
  lot_id INTEGER PRIMARY KEY,
  kind_id INTEGER REFERENCES fish_kind (kind_id),
  vendor_id INTEGER REFERENCES vendor (vendor_id),
  auctioneer_id INTEGER REFERENCES auctioneer (auctioneer_id),
  landed_on DATE,
  auctioned_at TIMESTAMP,
  weight_kg NUMERIC,
  boxes INTEGER,
  freshness TEXT, -- extra; grade a; grade b; unfit
  start_price NUMERIC,
  hammer_price NUMERIC,
  buyer_id INTEGER REFERENCES fish_buyer (buyer_id),
  collected_at TIMESTAMP
);

CREATE TABLE bid (
  bid_id INTEGER PRIMARY KEY,
  lot_id INTEGER REFERENCES lot (lot_id),
  buyer_id INTEGER REFERENCES fish_buyer (buyer_id),
  bid_at TIMESTAMP,
  bid_amount NUMERIC,
  online BOOLEAN
);

? Who bought turbot?
? names of the buyers, each once, who won a lot of turbot
SELECT DISTINCT b.buyer_name FROM lot l JOIN fish_buyer b ON l.buyer_id = b.buyer_id JOIN fish_kind k ON l.kind_id = k.kind_id WHERE k.kind_name = 'turbot'

? Which kinds of fish does Coop Mar sell?
? different kinds in the lots of the vendor Coop Mar
SELECT DISTINCT k.kind_name FROM lot l JOIN fish_kind k ON l.kind_id = k.kind_id JOIN vendor v ON l.vendor_id = v.vendor_id WHERE v.vendor_name = 'Coop Mar'

? Which buyers have never placed a bid?
? buyers without bids
? registered fish buyers who made no bid
SELECT buyer_name FROM fish_buyer WHERE buyer_id NOT IN (SELECT buyer_id FROM bid)

? Which lots got no bid? Ids.
? ids of lots without bids
SELECT lot_id FROM lot WHERE lot_id NOT IN (SELECT lot_id FROM bid)

? Turnover per vendor: name and total hammer price
? How much did every vendor's lots fetch?
SELECT v.vendor_name, SUM(l.hammer_price) FROM lot l JOIN vendor v ON l.vendor_id = v.vendor_id GROUP BY v.vendor_id, v.vendor_name

? How many kilos of sole came from vendors in Skagen?
? weight of sole lots sold by vendors of the port Skagen
SELECT SUM(l.weight_kg) FROM lot l JOIN fish_kind k ON l.kind_id = k.kind_id JOIN vendor v ON l.vendor_id = v.vendor_id WHERE k.kind_name = 'sole' AND v.port = 'Skagen'

? Which auctioneers sold squid to Sushi House?
? auctioneers, each once, with lots of squid bought by Sushi House
SELECT DISTINCT a.auctioneer_name FROM lot l JOIN auctioneer a ON l.auctioneer_id = a.auctioneer_id JOIN fish_kind k ON l.kind_id = k.kind_id JOIN fish_buyer b ON l.buyer_id = b.buyer_id WHERE k.kind_name = 'squid' AND b.buyer_name = 'Sushi House'

? How many lots did every buyer win, those with none included?
? lots per buyer including buyers with none
SELECT b.buyer_name, COUNT(l.lot_id) FROM fish_buyer b LEFT JOIN lot l ON l.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.buyer_name

? How many bids did Blue Plate place on monkfish?
? number of bids by Blue Plate on lots of monkfish
SELECT COUNT(*) FROM bid x JOIN lot l ON x.lot_id = l.lot_id JOIN fish_kind k ON l.kind_id = k.kind_id JOIN fish_buyer b ON x.buyer_id = b.buyer_id WHERE b.buyer_name = 'Blue Plate' AND k.kind_name = 'monkfish'

? Average hammer price of the lots called by Siv Dahl
? What do lots auctioned by Siv Dahl fetch on average?
SELECT AVG(l.hammer_price) FROM lot l JOIN auctioneer a ON l.auctioneer_id = a.auctioneer_id WHERE a.auctioneer_name = 'Siv Dahl'

? Which exporters bought unfit lots?
? buyers of the type exporter with at least one lot of freshness unfit
SELECT DISTINCT b.buyer_name FROM lot l JOIN fish_buyer b ON l.buyer_id = b.buyer_id WHERE b.buyer_type = 'exporter' AND l.freshness = 'unfit'

? How many kilos of each kind were auctioned?
? weight of lots per fish kind
SELECT k.kind_name, SUM(l.weight_kg) FROM lot l JOIN fish_kind k ON l.kind_id = k.kind_id GROUP BY k.kind_id, k.kind_name

? Lots by freshness with total weight and hammer price
? For each freshness, how many lots were there, how heavy and worth how much?
SELECT freshness, COUNT(*), SUM(weight_kg), SUM(hammer_price) FROM lot GROUP BY freshness

? Buyers by country and type
? How many fish buyers of each type are there in each country?
SELECT country, buyer_type, COUNT(*) FROM fish_buyer GROUP BY country, buyer_type

? Vendors per port
? How many vendors come from each port?
SELECT port, COUNT(*) FROM vendor GROUP BY port

? Which buyers have paid more than 20000 for lots?
? buyers with over 20000 in hammer prices
SELECT b.buyer_name FROM lot l JOIN fish_buyer b ON l.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.buyer_name HAVING SUM(l.hammer_price) > 20000

? How many different buyers bid on each kind of fish?
? distinct bidders per fish kind
SELECT k.kind_name, COUNT(DISTINCT x.buyer_id) FROM bid x JOIN lot l ON x.lot_id = l.lot_id JOIN fish_kind k ON l.kind_id = k.kind_id GROUP BY k.kind_id, k.kind_name

? Highest and lowest guide price per category
? For every category of fish give the maximum and minimum guide price per kg.
SELECT category, MAX(guide_price_kg), MIN(guide_price_kg) FROM fish_kind GROUP BY category

? Turnover by auctioneer
? What have each auctioneer's lots fetched altogether?
SELECT a.auctioneer_name, SUM(l.hammer_price) FROM lot l JOIN auctioneer a ON l.auctioneer_id = a.auctioneer_id GROUP BY a.auctioneer_id, a.auctioneer_name

? Deposits by type of buyer
? What deposit have buyers of each type paid on average?
SELECT buyer_type, AVG(deposit) FROM fish_buyer GROUP BY buyer_type

? Which ports delivered at least 50 lots?
? ports with 50 or more lots of their vendors
SELECT v.port FROM lot l JOIN vendor v ON l.vendor_id = v.vendor_id GROUP BY v.port HAVING COUNT(*) >= 50

? Bids per buyer and the highest bid of each
? How often did every buyer bid, and what was the highest amount?
SELECT b.buyer_name, COUNT(*), MAX(x.bid_amount) FROM bid x JOIN fish_buyer b ON x.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.buyer_name

? Which lot fetched the most? Id and hammer price.
? id and hammer price of the dearest lot
SELECT lot_id, hammer_price FROM lot ORDER BY hammer_price DESC LIMIT 1

? Top 3 kinds of fish by turnover
? Which 3 kinds brought in the most in lots?
SELECT k.kind_name FROM lot l JOIN fish_kind k ON l.kind_id = k.kind_id GROUP BY k.kind_id, k.kind_name ORDER BY SUM(l.hammer_price) DESC LIMIT 3

? Which buyer wins the most lots?
? buyer with the largest number of lots
SELECT b.buyer_name FROM lot l JOIN fish_buyer b ON l.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.buyer_name ORDER BY COUNT(*) DESC LIMIT 1

? Which lot drew the most bids? Just the id.
? id of the lot with the highest number of bids
SELECT lot_id FROM bid GROUP BY lot_id ORDER BY COUNT(*) DESC LIMIT 1

? Which kind of fish has the cheapest guide price?
? fish kind with the lowest guide price
SELECT kind_name FROM fish_kind ORDER BY guide_price_kg LIMIT 1

? Who is the longest serving auctioneer?
? auctioneer who started first
SELECT auctioneer_name FROM auctioneer ORDER BY started_on LIMIT 1

? List the buyers by country and then by deposit, highest first: name, country, deposit
? buyer name, country and deposit sorted by country, then deposit descending
SELECT buyer_name, country, deposit FROM fish_buyer ORDER BY country, deposit DESC

? Bids on lot 77 from the highest to the lowest amount
? amounts bid on the lot 77, highest first
SELECT bid_amount FROM bid WHERE lot_id = 77 ORDER BY bid_amount DESC

? Which vendor brought the heaviest lot?
? vendor of the lot with the highest weight
SELECT v.vendor_name FROM lot l JOIN vendor v ON l.vendor_id = v.vendor_id ORDER BY l.weight_kg DESC LIMIT 1

? How many lots were auctioned in April 2023?
? lots auctioned April 2023
SELECT COUNT(*) FROM lot WHERE EXTRACT(YEAR FROM auctioned_at) = 2023 AND EXTRACT(MONTH FROM auctioned_at) = 4

? How many hours until a lot is collected after the auction, on average?
? average hours between auction and collection of the lots
SELECT AVG(EXTRACT(EPOCH FROM collected_at - auctioned_at) / 3600) FROM lot

? Turnover per day in the last 10 days
? For each day of the past 10 days, what did the lots fetch?
SELECT CAST(auctioned_at AS DATE), SUM(hammer_price) FROM lot WHERE auctioned_at >= CURRENT_DATE - INTERVAL '10 days' GROUP BY CAST(auctioned_at AS DATE)

? Weight by weekday of landing
? How many kilos are landed in lots on each day of the week?
SELECT EXTRACT(DOW FROM landed_on), SUM(weight_kg) FROM lot GROUP BY EXTRACT(DOW FROM landed_on)

? Lots landed on 2023-02-10: ids and boxes
? id and number of boxes of the lots landed on February 10, 2023
SELECT lot_id, boxes FROM lot WHERE landed_on = '2023-02-10'

? Turnover per month of 2022
? What did the lots fetch in each month of 2022, by auction time?
SELECT DATE_TRUNC('month', auctioned_at), SUM(hammer_price) FROM lot WHERE EXTRACT(YEAR FROM auctioned_at) = 2022 GROUP BY DATE_TRUNC('month', auctioned_at)

? Which buyers registered this year?
? fish buyers registered in the current year
SELECT buyer_name FROM fish_buyer WHERE EXTRACT(YEAR FROM registered_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? When did Frozen World bid for the first and for the last time?
? first and last bid time of Frozen World
SELECT MIN(x.bid_at), MAX(x.bid_at) FROM bid x JOIN fish_buyer b ON x.buyer_id = b.buyer_id WHERE b.buyer_name = 'Frozen World'

? Which auctioneers started before 2010-01-01?
? auctioneers who started before January 1, 2010
SELECT auctioneer_name FROM auctioneer WHERE started_on < '2010-01-01'

? What share of bids comes in online?
? proportion of online bids
SELECT CAST(SUM(CASE WHEN online = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bid

? What percentage of each vendor's lots was unfit?
? percent of unfit lots by vendor name
SELECT v.vendor_name, 100.0 * SUM(CASE WHEN l.freshness = 'unfit' THEN 1 ELSE 0 END) / COUNT(*) FROM lot l JOIN vendor v ON l.vendor_id = v.vendor_id GROUP BY v.vendor_id, v.vendor_name

? What was paid per kilo over all lots?
? total hammer price divided by total weight
SELECT CAST(SUM(hammer_price) AS FLOAT) / NULLIF(SUM(weight_kg), 0) FROM lot

? Price per kilo by kind of fish
? For each fish kind, divide the hammer prices by the weight of the lots.
SELECT k.kind_name, CAST(SUM(l.hammer_price) AS FLOAT) / NULLIF(SUM(l.weight_kg), 0) FROM lot l JOIN fish_kind k ON l.kind_id = k.kind_id GROUP BY k.kind_id, k.kind_name

? How many bids does a lot get on average?
? bids per lot
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT lot_id), 0) FROM bid

? How far above its start price did each lot sell? Id and difference.
? lot id and hammer price minus start price
SELECT lot_id, hammer_price - start_price FROM lot

? Ratio of boats to fish farms among the vendors
? What is the ratio of vendors of type boat to vendors of type fish farm?
SELECT CAST(SUM(CASE WHEN vendor_type = 'boat' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN vendor_type = 'fish farm' THEN 1 ELSE 0 END), 0) FROM vendor

? What percent of buyers is barred?
? percentage of barred fish buyers
SELECT 100.0 * SUM(CASE WHEN barred = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM fish_buyer

? Which hotels or fishmongers are barred?
? barred buyers of type hotel or fishmonger
SELECT buyer_name FROM fish_buyer WHERE buyer_type IN ('hotel', 'fishmonger') AND barred = TRUE

? Extra lots over 100 kg that sold for less than 800: ids
? ids of lots with freshness extra, more than 100 kg and a hammer price under 800
SELECT lot_id FROM lot WHERE freshness = 'extra' AND weight_kg > 100 AND hammer_price < 800

? Which lots were not sold? Ids and start prices of lots without a buyer.
? id and start price of lots with no buyer
SELECT lot_id, start_price FROM lot WHERE buyer_id IS NULL

? Which lots still wait to be collected?
? ids of lots not collected yet
SELECT lot_id FROM lot WHERE collected_at IS NULL

? Which vendors have a name beginning with Sk?
? vendor names starting with Sk
SELECT vendor_name FROM vendor WHERE vendor_name LIKE 'Sk%'

? Fish with a guide price of 10 to 25 per kilo
? Which kinds of fish have a guide price between 10 and 25?
SELECT kind_name FROM fish_kind WHERE guide_price_kg BETWEEN 10 AND 25

? Type, country and deposit of Harbour Fish Shop
? What type of buyer is Harbour Fish Shop, from which country and with what deposit?
SELECT buyer_type, country, deposit FROM fish_buyer WHERE buyer_name = 'Harbour Fish Shop'

? How many lots are neither grade b nor unfit?
? number of lots whose freshness is not grade b and not unfit
SELECT COUNT(*) FROM lot WHERE freshness NOT IN ('grade b', 'unfit')

? Which auctioneers do not work full time?
? name and commission of auctioneers who are not full time
SELECT auctioneer_name, commission_pct FROM auctioneer WHERE full_time = FALSE

? Which lots were heavier than average? Ids.
? ids of the lots with an above average weight
SELECT lot_id FROM lot WHERE weight_kg > (SELECT AVG(weight_kg) FROM lot)

? Which buyers won both squid and sole?
? buyers with lots of squid and also of sole
SELECT b.buyer_name FROM lot l JOIN fish_buyer b ON l.buyer_id = b.buyer_id JOIN fish_kind k ON l.kind_id = k.kind_id WHERE k.kind_name = 'squid' INTERSECT SELECT b.buyer_name FROM lot l JOIN fish_buyer b ON l.buyer_id = b.buyer_id JOIN fish_kind k ON l.kind_id = k.kind_id WHERE k.kind_name = 'sole'

? How many crew members work on Trawler Alba?
? crew of Trawler Alba
I do not know

? At what temperature are the boxes stored?
? storage temperature of the boxes
I do not know

? What is the phone number of Shore Farm?
? Shore Farm phone
I do not know
