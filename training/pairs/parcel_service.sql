-- A parcel service: senders, depots, couriers, parcels and every scan on their way.

CREATE TABLE depots (
  depot_code TEXT PRIMARY KEY,
  depot_name TEXT, -- Depot West; Depot Hafen; Depot Mitte; Depot Alpen
  city TEXT, -- Bremen; Graz; Basel; Liege
  sq_metres INTEGER,
  sorting_capacity INTEGER
);

CREATE TABLE senders (
  sender_id INTEGER PRIMARY KEY,
  sender_name TEXT, -- Wollhaus; Fitkauf; Mrs Hartl; Techno24; Mr Beck
  sender_type TEXT, -- business; private
  contract_since DATE,
  addr TEXT,
  discount_pct NUMERIC
);

CREATE TABLE couriers (
  courier_id INTEGER PRIMARY KEY,
  name TEXT, -- Kadir; Simone; Lech; Nadja; Olu
  depot_code TEXT REFERENCES depots (depot_code),
  van_type TEXT, -- electric; diesel; cargo bike
  date_hired DATE,
  licence_points INTEGER
);

CREATE TABLE parcels (
  tracking_no TEXT PRIMARY KEY,
  sender_id INTEGER REFERENCES senders (sender_id),
  origin_depot TEXT REFERENCES depots (depot_code),
  destination_depot TEXT REFERENCES depots (depot_code),
  courier_id INTEGER REFERENCES couriers (courier_id),
  service TEXT, -- standard; express; same day; economy
  weight_kg NUMERIC,
  declared_value NUMERIC,
  postage NUMERIC,
  posted_on DATE,
  promised_on DATE,
  delivered_on DATE,
  parcel_status TEXT -- registered; in transit; delivered; lost; returned
);

CREATE TABLE scans (
  scan_id INTEGER PRIMARY KEY,
  tracking_no TEXT REFERENCES parcels (tracking_no),
  depot_code TEXT REFERENCES depots (depot_code),
  scanned_at TIMESTAMP,
  event TEXT -- arrival; departure; damage; customs
);

CREATE TABLE claims (
  claim_id INTEGER PRIMARY KEY,
  tracking_no TEXT REFERENCES parcels (tracking_no),
  filed_on DATE,
  claim_amt NUMERIC,
  paid_amt NUMERIC,
  outcome TEXT -- paid; refused; pending
);

? Which parcels did Wollhaus send?
? tracking numbers of parcels from sender Wollhaus
SELECT p.tracking_no FROM parcels p JOIN senders s ON p.sender_id = s.sender_id WHERE s.sender_name = 'Wollhaus'

? Which couriers work out of Depot Hafen?
? names of couriers in Depot Hafen
SELECT c.name FROM couriers c JOIN depots d ON c.depot_code = d.depot_code WHERE d.depot_name = 'Depot Hafen'

? Which senders have lost a parcel with us?
? names of senders with any lost parcel, each once
SELECT DISTINCT s.sender_name FROM senders s JOIN parcels p ON p.sender_id = s.sender_id WHERE p.parcel_status = 'lost'

? How many parcels are headed for Graz?
? number of parcels with a destination depot in Graz
SELECT COUNT(*) FROM parcels p JOIN depots d ON p.destination_depot = d.depot_code WHERE d.city = 'Graz'

? How much postage did parcels from Basel earn us?
? postage of parcels whose origin depot is in Basel
SELECT SUM(p.postage) FROM parcels p JOIN depots d ON p.origin_depot = d.depot_code WHERE d.city = 'Basel'

? Which senders have never sent anything?
? senders without parcels
SELECT sender_name FROM senders WHERE sender_id NOT IN (SELECT sender_id FROM parcels)

? Which parcels were never scanned?
? tracking numbers without any scan
SELECT tracking_no FROM parcels WHERE tracking_no NOT IN (SELECT tracking_no FROM scans)

? How many parcels has each courier been given, couriers with none included?
? parcels per courier with zeros
SELECT c.name, COUNT(p.tracking_no) FROM couriers c LEFT JOIN parcels p ON p.courier_id = c.courier_id GROUP BY c.courier_id, c.name

? At which depots was damage scanned?
? distinct depot names with any damage scan
SELECT DISTINCT d.depot_name FROM depots d JOIN scans s ON s.depot_code = d.depot_code WHERE s.event = 'damage'

? Which business senders filed a claim above 500?
? distinct business senders with a claim amount over 500
SELECT DISTINCT s.sender_name FROM senders s JOIN parcels p ON p.sender_id = s.sender_id JOIN claims c ON c.tracking_no = p.tracking_no WHERE s.sender_type = 'business' AND c.claim_amt > 500

? Show tracking number, sender and courier of all express parcels in transit.
? express parcels that are in transit: tracking no, sender name, courier name
SELECT p.tracking_no, s.sender_name, c.name FROM parcels p JOIN senders s ON p.sender_id = s.sender_id JOIN couriers c ON p.courier_id = c.courier_id WHERE p.service = 'express' AND p.parcel_status = 'in transit'

? How many parcels do we carry per service?
? parcels by service
SELECT service, COUNT(*) FROM parcels GROUP BY service

? Average weight and average postage by service
? for each service, what do parcels weigh and cost in postage on average?
SELECT service, AVG(weight_kg), AVG(postage) FROM parcels GROUP BY service

? Parcels by status
? how many parcels have each status?
SELECT parcel_status, COUNT(*) FROM parcels GROUP BY parcel_status

? Postage per sender
? How much postage did every sender pay in total?
SELECT s.sender_name, SUM(p.postage) FROM senders s JOIN parcels p ON p.sender_id = s.sender_id GROUP BY s.sender_id, s.sender_name

? Couriers per depot
? how many couriers does each depot have?
SELECT d.depot_name, COUNT(*) FROM depots d JOIN couriers c ON c.depot_code = d.depot_code GROUP BY d.depot_code, d.depot_name

? Scans by depot and event
? break the scans down by depot name and event
SELECT d.depot_name, s.event, COUNT(*) FROM scans s JOIN depots d ON s.depot_code = d.depot_code GROUP BY d.depot_name, s.event

? Claims per outcome with the amounts claimed and paid
? for every claim outcome, the number of claims, total claimed and total paid
SELECT outcome, COUNT(*), SUM(claim_amt), SUM(paid_amt) FROM claims GROUP BY outcome

? Which couriers delivered more than 1000 parcels?
? couriers with over 1000 delivered parcels
SELECT c.name FROM couriers c JOIN parcels p ON p.courier_id = c.courier_id WHERE p.parcel_status = 'delivered' GROUP BY c.courier_id, c.name HAVING COUNT(*) > 1000

? How many different senders use each service?
? unique senders by service
SELECT service, COUNT(DISTINCT sender_id) FROM parcels GROUP BY service

? Total weight arriving at each destination depot
? kilos of parcels by destination depot name
SELECT d.depot_name, SUM(p.weight_kg) FROM parcels p JOIN depots d ON p.destination_depot = d.depot_code GROUP BY d.depot_code, d.depot_name

? Which services have an average postage over 15?
? services whose mean postage exceeds 15
SELECT service FROM parcels GROUP BY service HAVING AVG(postage) > 15

? How many couriers drive each van type?
? couriers by van type
SELECT van_type, COUNT(*) FROM couriers GROUP BY van_type

? What is the heaviest parcel?
? tracking number of the parcel with the highest weight
SELECT tracking_no FROM parcels ORDER BY weight_kg DESC LIMIT 1

? Who sends the most parcels?
? sender with the largest number of parcels
SELECT s.sender_name FROM senders s JOIN parcels p ON p.sender_id = s.sender_id GROUP BY s.sender_id, s.sender_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 senders by postage
? the 5 senders that pay us the most postage
SELECT s.sender_name FROM senders s JOIN parcels p ON p.sender_id = s.sender_id GROUP BY s.sender_id, s.sender_name ORDER BY SUM(p.postage) DESC LIMIT 5

? Which depot can sort the most?
? depot with the highest sorting capacity
SELECT depot_name FROM depots ORDER BY sorting_capacity DESC LIMIT 1

? Which courier has been with us the longest?
? longest serving courier
SELECT name FROM couriers ORDER BY date_hired LIMIT 1

? Which parcel passed through the most scans?
? tracking number with the most scans
SELECT tracking_no FROM scans GROUP BY tracking_no ORDER BY COUNT(*) DESC LIMIT 1

? Which depot employs the fewest couriers?
? depot with the least couriers
SELECT d.depot_name FROM depots d JOIN couriers c ON c.depot_code = d.depot_code GROUP BY d.depot_code, d.depot_name ORDER BY COUNT(*) LIMIT 1

? List tracking number, weight and postage of all parcels, heaviest first.
? parcels by weight descending: tracking no, weight, postage
SELECT tracking_no, weight_kg, postage FROM parcels ORDER BY weight_kg DESC

? Show the senders sorted by discount, highest first, then by name.
? sender names ordered by discount descending and sender name
SELECT sender_name FROM senders ORDER BY discount_pct DESC, sender_name

? How many parcels were posted in December 2023?
? parcels posted December 2023
SELECT COUNT(*) FROM parcels WHERE EXTRACT(YEAR FROM posted_on) = 2023 AND EXTRACT(MONTH FROM posted_on) = 12

? Which parcels came late?
? tracking numbers delivered after the promised date
SELECT tracking_no FROM parcels WHERE delivered_on > promised_on

? How many days is a parcel on its way on average?
? average days from posting to delivery of parcels
SELECT AVG(delivered_on - posted_on) FROM parcels

? Average delivery days per service
? how many days does each service need on average from posting to delivery?
SELECT service, AVG(delivered_on - posted_on) FROM parcels GROUP BY service

? Parcels per weekday of posting
? on which weekdays are parcels posted? counts
SELECT EXTRACT(DOW FROM posted_on), COUNT(*) FROM parcels GROUP BY EXTRACT(DOW FROM posted_on)

? Postage per month in 2022
? what postage did we earn in each month of 2022?
SELECT DATE_TRUNC('month', posted_on), SUM(postage) FROM parcels WHERE EXTRACT(YEAR FROM posted_on) = 2022 GROUP BY DATE_TRUNC('month', posted_on)

? Which parcels were promised for today but aren't delivered yet?
? tracking numbers promised for today without a delivery date
SELECT tracking_no FROM parcels WHERE promised_on = CURRENT_DATE AND delivered_on IS NULL

? How many scans were made in the last 24 hours?
? scans of the past 24 hours
SELECT COUNT(*) FROM scans WHERE scanned_at >= CURRENT_DATE - INTERVAL '24 hours'

? When and how often was parcel scanning done per day on 2023-10-02 or later?
? scans per day since 2023-10-02
SELECT CAST(scanned_at AS DATE), COUNT(*) FROM scans WHERE scanned_at >= '2023-10-02' GROUP BY CAST(scanned_at AS DATE)

? Since when do we have a contract with Fitkauf?
? contract date of the sender Fitkauf
SELECT contract_since FROM senders WHERE sender_name = 'Fitkauf'

? How many claims were filed each year?
? claims by year
SELECT EXTRACT(YEAR FROM filed_on), COUNT(*) FROM claims GROUP BY EXTRACT(YEAR FROM filed_on)

? What share of parcels gets lost?
? lost parcels as a fraction of all parcels
SELECT CAST(SUM(CASE WHEN parcel_status = 'lost' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM parcels

? What percentage of parcels arrives late per courier?
? for each courier, percent of parcels delivered after the promised date
SELECT c.name, 100.0 * SUM(CASE WHEN p.delivered_on > p.promised_on THEN 1 ELSE 0 END) / COUNT(*) FROM couriers c JOIN parcels p ON p.courier_id = c.courier_id GROUP BY c.courier_id, c.name

? Ratio of express to standard parcels
? what is the ratio of express parcels to standard parcels?
SELECT CAST(SUM(CASE WHEN service = 'express' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN service = 'standard' THEN 1 ELSE 0 END), 0) FROM parcels

? What do we earn per kilo, total postage over total weight?
? total postage divided by total weight of parcels
SELECT CAST(SUM(postage) AS FLOAT) / NULLIF(SUM(weight_kg), 0) FROM parcels

? Average number of scans per parcel
? how many scans does a parcel get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT tracking_no), 0) FROM scans

? What part of the claimed money do we pay?
? total paid amount over total claim amount
SELECT CAST(SUM(paid_amt) AS FLOAT) / NULLIF(SUM(claim_amt), 0) FROM claims

? What percentage of couriers drives an electric van?
? percent couriers with van type electric
SELECT 100.0 * SUM(CASE WHEN van_type = 'electric' THEN 1 ELSE 0 END) / COUNT(*) FROM couriers

? Sorting capacity per square metre at each depot
? depot name with sorting capacity divided by square metres
SELECT depot_name, CAST(sorting_capacity AS FLOAT) / NULLIF(sq_metres, 0) FROM depots

? Which parcels weigh over 20 kilos and go by same day or express?
? tracking numbers of same day or express parcels heavier than 20 kg
SELECT tracking_no FROM parcels WHERE weight_kg > 20 AND service IN ('same day', 'express')

? Which parcels have no courier yet?
? tracking numbers without a courier
SELECT tracking_no FROM parcels WHERE courier_id IS NULL

? Which private senders get no discount, meaning 0?
? private senders with a discount of 0
SELECT sender_name FROM senders WHERE sender_type = 'private' AND discount_pct = 0

? Find tracking numbers that start with "AT".
? parcels with a tracking no beginning with "AT", tracking numbers
SELECT tracking_no FROM parcels WHERE tracking_no LIKE 'AT%'

? Claims between 100 and 300 that were refused or are pending, ids
? ids of refused or pending claims from 100 to 300
SELECT claim_id FROM claims WHERE outcome IN ('refused', 'pending') AND claim_amt BETWEEN 100 AND 300

? Show the posting, promised and delivery date of parcels that were returned.
? returned parcels: posted on, promised on, delivered on
SELECT posted_on, promised_on, delivered_on FROM parcels WHERE parcel_status = 'returned'

? Which couriers have more than 3 licence points and don't ride a cargo bike?
? couriers over 3 licence points with a van type other than cargo bike
SELECT name FROM couriers WHERE licence_points > 3 AND van_type <> 'cargo bike'

? Which parcels are worth more than average?
? tracking numbers with a declared value above average
SELECT tracking_no FROM parcels WHERE declared_value > (SELECT AVG(declared_value) FROM parcels)

? What is inside the parcels from Techno24?
? parcel contents
I do not know

? Who signed for the parcel?
? recipient name per parcel
I do not know

? How much fuel did the diesel vans use?
I do not know
