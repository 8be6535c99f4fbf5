-- A cement works: kilns, firing campaigns, cement grades, strength tests, silos, customers and bulk loads.

CREATE TABLE kiln (
  kiln_no INTEGER PRIMARY KEY,
  nickname TEXT, -- Big Bertha; Old Smoky; Twin One; Twin Two
  fuel TEXT, -- coal; natural gas; waste tyres; petcoke
  length_m NUMERIC,
  built_year INTEGER,
  daily_capacity_t INTEGER,
  under_repair BOOLEAN
);

CREATE TABLE cement_grade (
  grade_id INTEGER PRIMARY KEY,
  grade_name TEXT, -- Standard 32; Rapid 42; Marine Mix; White Fine; Low Heat
  usage TEXT, -- masonry; bridges; harbours; screed; dams
  list_price NUMERIC,
  target_strength NUMERIC,
  clinker_share NUMERIC
);

CREATE TABLE silo (
  silo_no INTEGER PRIMARY KEY,
  grade_id INTEGER REFERENCES cement_grade (grade_id),
  location TEXT, -- east yard; west yard; harbour; rail siding
  capacity_t NUMERIC,
  stock_t NUMERIC,
  cleaned_on DATE
);

CREATE TABLE campaign (
  campaign_id INTEGER PRIMARY KEY,
  kiln_no INTEGER REFERENCES kiln (kiln_no),
  grade_id INTEGER REFERENCES cement_grade (grade_id),
  lit_at TIMESTAMP,
  shut_down_at TIMESTAMP,
  clinker_t NUMERIC,
  fuel_t NUMERIC,
  limestone_t NUMERIC,
  dust_kg NUMERIC,
  stop_reason TEXT -- planned; ring formation; brick failure; fuel shortage
);

CREATE TABLE buyer (
  buyer_id INTEGER PRIMARY KEY,
  company TEXT, -- Beton Schmid; Roadfix; Harbour Build; Stonehouse; Precast Moser
  region TEXT, -- north; south; east; west; abroad
  sector TEXT, -- ready mix; precast; road building; retail
  customer_since DATE,
  discount_pct NUMERIC
);

CREATE TABLE bulk_load (
  load_id INTEGER PRIMARY KEY,
  silo_no INTEGER REFERENCES silo (silo_no),
  buyer_id INTEGER REFERENCES buyer (buyer_id),
  payer_id INTEGER REFERENCES buyer (buyer_id),
  driver_name TEXT, -- Oskar Frei; Milan Juric; Petra Hahn; Dario Conti
  tonnes NUMERIC,
  invoice_amt NUMERIC,
  booked_on DATE,
  loaded_at TIMESTAMP,
  left_at TIMESTAMP,
  paid_on DATE
);

CREATE TABLE strength_test (
  test_id INTEGER PRIMARY KEY,
  campaign_id INTEGER REFERENCES campaign (campaign_id),
  test_age TEXT, -- two days; seven days; four weeks
  tested_on DATE,
  strength NUMERIC,
  passed BOOLEAN,
  tester TEXT -- L. Braun; M. Costa; P. Singh; A. Novak
);

? Which grades were burnt in the kiln Old Smoky?
? distinct cement grades made in campaigns of Old Smoky
SELECT DISTINCT g.grade_name FROM cement_grade g JOIN campaign c ON c.grade_id = g.grade_id JOIN kiln k ON c.kiln_no = k.kiln_no WHERE k.nickname = 'Old Smoky'

? How many tonnes has each buyer taken? Show the company and the tonnes.
? tonnes loaded per buyer company
? For each company that buys from us, what is the total tonnage of its bulk loads?
SELECT b.company, SUM(l.tonnes) FROM bulk_load l JOIN buyer b ON l.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.company

? Who paid for loads driven by Petra Hahn?
? payer companies of the bulk loads with driver Petra Hahn, each once
SELECT DISTINCT b.company FROM buyer b JOIN bulk_load l ON l.payer_id = b.buyer_id WHERE l.driver_name = 'Petra Hahn'

? Which buyers have never paid for a load themselves?
? companies that are not the payer of any bulk load
SELECT company FROM buyer WHERE buyer_id NOT IN (SELECT payer_id FROM bulk_load WHERE NOT payer_id IS NULL)

? Which kilns have never been fired?
? kilns without a campaign
SELECT nickname FROM kiln WHERE kiln_no NOT IN (SELECT kiln_no FROM campaign WHERE NOT kiln_no IS NULL)

? Give the stock of every silo along with the grade it holds.
? stock in tonnes and grade name per silo
SELECT s.stock_t, g.grade_name FROM silo s JOIN cement_grade g ON s.grade_id = g.grade_id

? How many silos does each grade occupy, including grades without one?
? silos per cement grade, zero as well
SELECT g.grade_name, COUNT(s.silo_no) FROM cement_grade g LEFT JOIN silo s ON s.grade_id = g.grade_id GROUP BY g.grade_id, g.grade_name

? Which companies abroad have bought Marine Mix?
? buyers from the region abroad with loads from silos of Marine Mix, no repeats
SELECT DISTINCT b.company FROM buyer b JOIN bulk_load l ON l.buyer_id = b.buyer_id JOIN silo s ON l.silo_no = s.silo_no JOIN cement_grade g ON s.grade_id = g.grade_id WHERE b.region = 'abroad' AND g.grade_name = 'Marine Mix'

? Which testers tested clinker from the kiln Twin One?
? distinct testers with strength tests on campaigns of Twin One
SELECT DISTINCT t.tester FROM strength_test t JOIN campaign c ON t.campaign_id = c.campaign_id JOIN kiln k ON c.kiln_no = k.kiln_no WHERE k.nickname = 'Twin One'

? What is the average strength measured for each grade?
? mean test strength by cement grade
SELECT g.grade_name, AVG(t.strength) FROM strength_test t JOIN campaign c ON t.campaign_id = c.campaign_id JOIN cement_grade g ON c.grade_id = g.grade_id GROUP BY g.grade_id, g.grade_name

? How much clinker have the kilns that burn waste tyres made?
? total clinker tonnes of kilns with fuel waste tyres
SELECT SUM(c.clinker_t) FROM campaign c JOIN kiln k ON c.kiln_no = k.kiln_no WHERE k.fuel = 'waste tyres'

? Which buyer has been invoiced the most?
? company with the highest invoice total as buyer of loads
SELECT b.company FROM buyer b JOIN bulk_load l ON l.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.company ORDER BY SUM(l.invoice_amt) DESC LIMIT 1

? How many loads left the harbour silos for each sector?
? number of bulk loads per buyer sector from silos in the location harbour
SELECT b.sector, COUNT(*) FROM bulk_load l JOIN buyer b ON l.buyer_id = b.buyer_id JOIN silo s ON l.silo_no = s.silo_no WHERE s.location = 'harbour' GROUP BY b.sector

? Which kilns had a campaign that ended in brick failure?
? distinct kiln nicknames with the stop reason brick failure
SELECT DISTINCT k.nickname FROM kiln k JOIN campaign c ON c.kiln_no = k.kiln_no WHERE c.stop_reason = 'brick failure'

? Which strength tests came out weaker than the target of their grade? Return the test ids.
? test ids with strength under the target strength of the cement grade
SELECT t.test_id FROM strength_test t JOIN campaign c ON t.campaign_id = c.campaign_id JOIN cement_grade g ON c.grade_id = g.grade_id WHERE t.strength < g.target_strength

? Who has driven for both Stonehouse and Beton Schmid?
? drivers of loads for the buyer Stonehouse and also for the buyer Beton Schmid
SELECT l.driver_name FROM bulk_load l JOIN buyer b ON l.buyer_id = b.buyer_id WHERE b.company = 'Stonehouse' INTERSECT SELECT l.driver_name FROM bulk_load l JOIN buyer b ON l.buyer_id = b.buyer_id WHERE b.company = 'Beton Schmid'

? How many loads were booked in the last 10 days?
? bulk loads booked over the past 10 days
SELECT COUNT(*) FROM bulk_load WHERE booked_on >= CURRENT_DATE - INTERVAL '10 days'

? How many tonnes did we load in each month of 2023?
? monthly loaded tonnes for 2023
SELECT DATE_TRUNC('month', loaded_at), SUM(tonnes) FROM bulk_load WHERE EXTRACT(YEAR FROM loaded_at) = 2023 GROUP BY DATE_TRUNC('month', loaded_at)

? How many minutes does a driver wait on average between loading and leaving?
? average minutes from loaded to left per driver
SELECT driver_name, AVG(EXTRACT(EPOCH FROM left_at - loaded_at) / 60) FROM bulk_load GROUP BY driver_name

? Which campaigns are still burning? Give their ids.
? ids of campaigns not shut down yet
SELECT campaign_id FROM campaign WHERE shut_down_at IS NULL

? How many hours was each kiln's longest campaign?
? longest campaign in hours per kiln nickname
SELECT k.nickname, MAX(EXTRACT(EPOCH FROM c.shut_down_at - c.lit_at) / 3600) FROM campaign c JOIN kiln k ON c.kiln_no = k.kiln_no GROUP BY k.kiln_no, k.nickname

? When was each kiln last lit?
? latest lighting per kiln
SELECT k.nickname, MAX(c.lit_at) FROM campaign c JOIN kiln k ON c.kiln_no = k.kiln_no GROUP BY k.kiln_no, k.nickname

? How long do buyers take to pay after booking, on average per company?
? average days between booked and paid, per buyer company
SELECT b.company, AVG(l.paid_on - l.booked_on) FROM bulk_load l JOIN buyer b ON l.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.company

? Which silos have not been cleaned since 15 June 2022? Return the silo numbers.
? silo numbers last cleaned before 2022-06-15
SELECT silo_no FROM silo WHERE cleaned_on < '2022-06-15'

? How many strength tests were done per week this year?
? tests per week in the current year
SELECT DATE_TRUNC('week', tested_on), COUNT(*) FROM strength_test WHERE EXTRACT(YEAR FROM tested_on) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('week', tested_on)

? How much was invoiced for loads booked from 2024-04-01 to 2024-04-30?
? invoice amount of bookings between April 1, 2024 and April 30, 2024
SELECT SUM(invoice_amt) FROM bulk_load WHERE booked_on BETWEEN '2024-04-01' AND '2024-04-30'

? Which kilns date from before 1968?
? kilns built before 1968
SELECT nickname FROM kiln WHERE built_year < 1968

? How many new buyers did we win in each year?
? buyers gained per year
SELECT EXTRACT(YEAR FROM customer_since), COUNT(*) FROM buyer GROUP BY EXTRACT(YEAR FROM customer_since)

? On which days of the week are loads taken? Count them per weekday.
? loads per weekday of loading
SELECT EXTRACT(DOW FROM loaded_at), COUNT(*) FROM bulk_load GROUP BY EXTRACT(DOW FROM loaded_at)

? How many tests failed in September 2023?
? strength tests not passed in September 2023
SELECT COUNT(*) FROM strength_test WHERE passed = FALSE AND EXTRACT(YEAR FROM tested_on) = 2023 AND EXTRACT(MONTH FROM tested_on) = 9

? How many tonnes of fuel does a tonne of clinker need in each kiln?
? ratio of fuel to clinker per kiln nickname
? What is the ratio of total fuel burnt to total clinker produced for each kiln?
SELECT k.nickname, CAST(SUM(c.fuel_t) AS FLOAT) / NULLIF(SUM(c.clinker_t), 0) FROM campaign c JOIN kiln k ON c.kiln_no = k.kiln_no GROUP BY k.kiln_no, k.nickname

? What percentage of the silo capacity is filled right now?
? stock as a percent of silo capacity overall
SELECT 100.0 * SUM(stock_t) / NULLIF(SUM(capacity_t), 0) FROM silo

? How full is each silo, as stock divided by capacity? Return the silo number and the ratio.
? ratio of stock to capacity for each silo number
SELECT silo_no, CAST(stock_t AS FLOAT) / NULLIF(capacity_t, 0) FROM silo

? What share of strength tests was passed for each test age?
? pass share by age of test
SELECT test_age, CAST(SUM(CASE WHEN passed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM strength_test GROUP BY test_age

? What percentage of campaigns ended as planned, for each kiln number?
? percent of campaigns with stop reason planned per kiln number
SELECT kiln_no, 100.0 * SUM(CASE WHEN stop_reason = 'planned' THEN 1 ELSE 0 END) / COUNT(*) FROM campaign GROUP BY kiln_no

? What is the ratio of buyers in the north to buyers in the south?
? north to south ratio of our buyers
SELECT CAST(SUM(CASE WHEN region = 'north' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN region = 'south' THEN 1 ELSE 0 END), 0) FROM buyer

? What is the invoiced price per tonne of every load? Give the load id as well.
? load id and amount invoiced per tonne
SELECT load_id, CAST(invoice_amt AS FLOAT) / NULLIF(tonnes, 0) FROM bulk_load

? How many loads does a buyer take on average?
? loads per buyer on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT buyer_id), 0) FROM bulk_load

? What percentage of loads has been paid?
? percent of bulk loads with a payment date
SELECT 100.0 * SUM(CASE WHEN NOT paid_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM bulk_load

? How much room is left in each silo? Show the silo number.
? free space per silo number, capacity minus stock
SELECT silo_no, capacity_t - stock_t FROM silo

? How many kilos of dust come with a tonne of clinker for each stop reason?
? dust per tonne of clinker by stop reason
SELECT stop_reason, CAST(SUM(dust_kg) AS FLOAT) / NULLIF(SUM(clinker_t), 0) FROM campaign GROUP BY stop_reason

? What share of the invoiced money is still unpaid in each sector?
? share of the invoice amount without payment per buyer sector
SELECT b.sector, CAST(SUM(CASE WHEN l.paid_on IS NULL THEN l.invoice_amt ELSE 0 END) AS FLOAT) / NULLIF(SUM(l.invoice_amt), 0) FROM bulk_load l JOIN buyer b ON l.buyer_id = b.buyer_id GROUP BY b.sector

? What percentage of the limestone becomes clinker?
? clinker as a percentage of limestone
SELECT 100.0 * SUM(clinker_t) / NULLIF(SUM(limestone_t), 0) FROM campaign

? By how much does the measured strength differ from the target in each test? Give the test id and strength minus target.
? test id and strength minus target strength
SELECT t.test_id, t.strength - g.target_strength FROM strength_test t JOIN campaign c ON t.campaign_id = c.campaign_id JOIN cement_grade g ON c.grade_id = g.grade_id

? What proportion of kilns is under repair?
? share of kilns being repaired
SELECT CAST(SUM(CASE WHEN under_repair = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM kiln

? How many failed tests are there for each passed test, by tester?
? ratio of failed to passed tests per tester
SELECT tester, CAST(SUM(CASE WHEN passed = FALSE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN passed = TRUE THEN 1 ELSE 0 END), 0) FROM strength_test GROUP BY tester

? How many tonnes has each driver hauled?
? tonnes per driver
SELECT driver_name, SUM(tonnes) FROM bulk_load GROUP BY driver_name

? Which drivers moved more than 4000 tonnes altogether?
? drivers with a total of over 4000 tonnes
SELECT driver_name FROM bulk_load GROUP BY driver_name HAVING SUM(tonnes) > 4000

? How many tonnes of cement lie in each location?
? silo stock per location
SELECT location, SUM(stock_t) FROM silo GROUP BY location

? In which sectors do buyers get more than 6 percent discount on average?
? sectors with an average discount above 6
SELECT sector FROM buyer GROUP BY sector HAVING AVG(discount_pct) > 6

? How many tonnes a day can the kilns of each fuel make?
? summed daily capacity by fuel
SELECT fuel, SUM(daily_capacity_t) FROM kiln GROUP BY fuel

? What is the longest kiln?
? nickname of the kiln with the greatest length
SELECT nickname FROM kiln ORDER BY length_m DESC LIMIT 1

? Which grade is the cheapest on the list?
? cement grade with the lowest list price
SELECT grade_name FROM cement_grade ORDER BY list_price LIMIT 1

? Who is our oldest customer?
? company that has been a buyer the longest
SELECT company FROM buyer ORDER BY customer_since LIMIT 1

? Which three silos have the least in stock? Give their numbers.
? 3 silo numbers with the lowest stock
SELECT silo_no FROM silo ORDER BY stock_t LIMIT 3

? List the cement grades from strongest to weakest target.
? grades by target strength, highest first
SELECT grade_name FROM cement_grade ORDER BY target_strength DESC

? Which kilns are not under repair and burn coal or petcoke?
? working kilns with fuel coal or petcoke
SELECT nickname FROM kiln WHERE under_repair = FALSE AND fuel IN ('coal', 'petcoke')

? Which silos are empty? Show the silo numbers.
? silo numbers with 0 stock
SELECT silo_no FROM silo WHERE stock_t = 0

? Which silos have no grade assigned? List the silo numbers.
? silo numbers without a cement grade
SELECT silo_no FROM silo WHERE grade_id IS NULL

? Which buyers get no discount?
? companies with a discount of 0
SELECT company FROM buyer WHERE discount_pct = 0

? How much carbon dioxide does Big Bertha emit a day?
? daily CO2 of the kiln Big Bertha
I do not know

? Which truck did Oskar Frei drive?
? number plate of Oskar Frei's truck
I do not know

? What wage does the kiln foreman get?
? salaries of the kiln crew
I do not know
