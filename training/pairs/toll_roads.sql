-- A toll road company: roads, plazas, accounts, vehicles, passages and fines.

CREATE TABLE road (
  road_id INTEGER PRIMARY KEY,
  road_name TEXT, -- A1 North; Coastal Link; Ring West; Tunnel Express
  length_km NUMERIC,
  lanes INTEGER,
  opened DATE,
  operator TEXT -- RoadCo; ViaPlus; State Roads; Tollways
);

CREATE TABLE plaza (
  plaza_id INTEGER PRIMARY KEY,
  plaza_name TEXT, -- Birch Hill; Lakeview; Stonebridge; Southgate; Mile End
  road_id INTEGER REFERENCES road (road_id),
  km_mark NUMERIC,
  booth_count INTEGER,
  is_cashless BOOLEAN
);

CREATE TABLE account (
  account_id INTEGER PRIMARY KEY,
  holder TEXT, -- Nora Quist; Felix Braun; Speedy Haul; Delta Coaches
  holder_type TEXT, -- private; business; government
  town TEXT, -- Lansing; Orford; Bellmore; Wexham
  opened_on DATE,
  closed_on DATE,
  balance NUMERIC
);

CREATE TABLE vehicle (
  vehicle_id INTEGER PRIMARY KEY,
  licence_plate TEXT, -- KLM-442; RTY-901; WQS-118; ZZT-307
  account_id INTEGER REFERENCES account (account_id),
  vehicle_class TEXT, -- motorcycle; car; van; truck; coach
  axles INTEGER,
  tag_active BOOLEAN
);

CREATE TABLE passage (
  passage_id INTEGER PRIMARY KEY,
  vehicle_id INTEGER REFERENCES vehicle (vehicle_id),
  plaza_id INTEGER REFERENCES plaza (plaza_id),
  passed_at TIMESTAMP,
  direction TEXT, -- north; south; east; west
  toll NUMERIC,
  paid_by TEXT -- tag; cash; credit card; unpaid
);

CREATE TABLE fine (
  fine_id INTEGER PRIMARY KEY,
  vehicle_id INTEGER REFERENCES vehicle (vehicle_id),
  reason TEXT, -- no payment; wrong lane; speeding; overload
  issued_on DATE,
  settled_on DATE,
  amount NUMERIC
);

? Which plazas are on the Coastal Link?
? plaza names along the road Coastal Link
SELECT p.plaza_name FROM plaza p JOIN road r ON p.road_id = r.road_id WHERE r.road_name = 'Coastal Link'

? Who holds the account for the vehicle with plate RTY-901?
? account holder of licence plate RTY-901
SELECT a.holder FROM vehicle v JOIN account a ON v.account_id = a.account_id WHERE v.licence_plate = 'RTY-901'

? Which account holders have been fined for overload?
? different holders whose vehicle got a fine for overload
SELECT DISTINCT a.holder FROM fine f JOIN vehicle v ON f.vehicle_id = v.vehicle_id JOIN account a ON v.account_id = a.account_id WHERE f.reason = 'overload'

? Which vehicles have never been fined?
? licence plates without a fine
? plates of the vehicles with no fine
SELECT licence_plate FROM vehicle WHERE vehicle_id NOT IN (SELECT vehicle_id FROM fine)

? Which accounts have no vehicle registered? Give the holder.
? holders of accounts without a vehicle
SELECT holder FROM account WHERE account_id NOT IN (SELECT account_id FROM vehicle)

? What did each plaza take in tolls?
? toll revenue by plaza name
? Return the name of every plaza along with the total toll of its passages.
SELECT p.plaza_name, SUM(x.toll) FROM passage x JOIN plaza p ON x.plaza_id = p.plaza_id GROUP BY p.plaza_id, p.plaza_name

? How many trucks passed Lakeview?
? number of truck passages at the plaza Lakeview
SELECT COUNT(*) FROM passage x JOIN vehicle v ON x.vehicle_id = v.vehicle_id JOIN plaza p ON x.plaza_id = p.plaza_id WHERE v.vehicle_class = 'truck' AND p.plaza_name = 'Lakeview'

? How much has Speedy Haul paid in tolls?
? total toll for passages of vehicles on the account of Speedy Haul
SELECT SUM(x.toll) FROM passage x JOIN vehicle v ON x.vehicle_id = v.vehicle_id JOIN account a ON v.account_id = a.account_id WHERE a.holder = 'Speedy Haul'

? Number of plazas on each road, roads without a plaza included
? How many plazas does every road have, also those with none?
SELECT r.road_name, COUNT(p.plaza_id) FROM road r LEFT JOIN plaza p ON p.road_id = r.road_id GROUP BY r.road_id, r.road_name

? Which roads has the vehicle ZZT-307 used?
? different roads with passages of plate ZZT-307
SELECT DISTINCT r.road_name FROM passage x JOIN plaza p ON x.plaza_id = p.plaza_id JOIN road r ON p.road_id = r.road_id JOIN vehicle v ON x.vehicle_id = v.vehicle_id WHERE v.licence_plate = 'ZZT-307'

? Which holders from Orford drive a coach?
? account holders in Orford that own a vehicle of the class coach, each once
SELECT DISTINCT a.holder FROM vehicle v JOIN account a ON v.account_id = a.account_id WHERE a.town = 'Orford' AND v.vehicle_class = 'coach'

? How many vehicles are there in each class?
? vehicles by class
SELECT vehicle_class, COUNT(*) FROM vehicle GROUP BY vehicle_class

? Road kilometers by operator
? How many roads does each operator run and how long are they together?
SELECT operator, COUNT(*), SUM(length_km) FROM road GROUP BY operator

? Tolls by way of payment
? How many passages were paid by each means, and what toll did they bring?
SELECT paid_by, COUNT(*), SUM(toll) FROM passage GROUP BY paid_by

? Average balance per holder type
? What is on the accounts on average for each type of holder?
SELECT holder_type, AVG(balance) FROM account GROUP BY holder_type

? Fines per reason: number, total, largest
? For each reason, count the fines and give the sum and the maximum of the amounts.
SELECT reason, COUNT(*), SUM(amount), MAX(amount) FROM fine GROUP BY reason

? Which towns have more than 20 accounts?
? towns with over 20 accounts
SELECT town FROM account GROUP BY town HAVING COUNT(*) > 20

? How many vehicles does each account have? Show the holder.
? vehicle count per account holder
SELECT a.holder, COUNT(*) FROM vehicle v JOIN account a ON v.account_id = a.account_id GROUP BY a.account_id, a.holder

? How many different vehicles go through each plaza?
? distinct vehicles per plaza name in the passages
SELECT p.plaza_name, COUNT(DISTINCT x.vehicle_id) FROM passage x JOIN plaza p ON x.plaza_id = p.plaza_id GROUP BY p.plaza_id, p.plaza_name

? Passages by direction and class of vehicle
? How often did each class of vehicle pass in each direction?
SELECT x.direction, v.vehicle_class, COUNT(*) FROM passage x JOIN vehicle v ON x.vehicle_id = v.vehicle_id GROUP BY x.direction, v.vehicle_class

? Toll revenue by road
? What did the passages on each road bring in?
SELECT r.road_name, SUM(x.toll) FROM passage x JOIN plaza p ON x.plaza_id = p.plaza_id JOIN road r ON p.road_id = r.road_id GROUP BY r.road_id, r.road_name

? Which vehicles have been fined at least 3 times?
? licence plates with 3 or more fines
SELECT v.licence_plate FROM fine f JOIN vehicle v ON f.vehicle_id = v.vehicle_id GROUP BY v.vehicle_id, v.licence_plate HAVING COUNT(*) >= 3

? average toll per vehicle class
? What toll does a vehicle of each class pay on an average passage?
SELECT v.vehicle_class, AVG(x.toll) FROM passage x JOIN vehicle v ON x.vehicle_id = v.vehicle_id GROUP BY v.vehicle_class

? Which road is the longest?
? longest road we run
SELECT road_name FROM road ORDER BY length_km DESC LIMIT 1

? Which plaza has the most traffic?
? plaza with the largest number of passages
SELECT p.plaza_name FROM passage x JOIN plaza p ON x.plaza_id = p.plaza_id GROUP BY p.plaza_id, p.plaza_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 account holders by tolls
? Which 5 holders spent the most on passages?
SELECT a.holder FROM passage x JOIN vehicle v ON x.vehicle_id = v.vehicle_id JOIN account a ON v.account_id = a.account_id GROUP BY a.account_id, a.holder ORDER BY SUM(x.toll) DESC LIMIT 5

? Which plaza has the fewest booths?
? plaza with the lowest booth count
SELECT plaza_name FROM plaza ORDER BY booth_count LIMIT 1

? What was the highest fine, and for what reason?
? amount and reason of the biggest fine
SELECT amount, reason FROM fine ORDER BY amount DESC LIMIT 1

? Which account was opened first?
? holder of the oldest account
SELECT holder FROM account ORDER BY opened_on LIMIT 1

? Plazas of the Ring West in the order of the km mark
? list the plaza names on the road Ring West sorted by km mark
SELECT p.plaza_name FROM plaza p JOIN road r ON p.road_id = r.road_id WHERE r.road_name = 'Ring West' ORDER BY p.km_mark

? Holders with town and balance by town, richest first within the town
? holder, town, balance of the accounts sorted by town and then balance descending
SELECT holder, town, balance FROM account ORDER BY town, balance DESC

? Which reason leads to the most fines?
? most common reason for a fine
SELECT reason FROM fine GROUP BY reason ORDER BY COUNT(*) DESC LIMIT 1

? How many vehicles passed on 2023-07-14?
? passages on July 14, 2023
SELECT COUNT(*) FROM passage WHERE CAST(passed_at AS DATE) = '2023-07-14'

? Toll revenue in March 2022
? What did the passages of March 2022 bring in?
SELECT SUM(toll) FROM passage WHERE EXTRACT(YEAR FROM passed_at) = 2022 AND EXTRACT(MONTH FROM passed_at) = 3

? How many days does it take to settle a fine on average?
? average days from issue to settlement of fines
SELECT AVG(settled_on - issued_on) FROM fine

? Passages per weekday
? How many passages are there on each day of the week?
SELECT EXTRACT(DOW FROM passed_at), COUNT(*) FROM passage GROUP BY EXTRACT(DOW FROM passed_at)

? Fines per month of 2023
? How many fines were issued in each month of 2023?
SELECT DATE_TRUNC('month', issued_on), COUNT(*) FROM fine WHERE EXTRACT(YEAR FROM issued_on) = 2023 GROUP BY DATE_TRUNC('month', issued_on)

? Which accounts were opened in the last 60 days? Show the holders.
? holders of accounts opened during the past 60 days
SELECT holder FROM account WHERE opened_on >= CURRENT_DATE - INTERVAL '60 days'

? Which roads opened before January 1, 2000?
? roads opened before 2000-01-01
SELECT road_name FROM road WHERE opened < '2000-01-01'

? When did the vehicle KLM-442 last pass Southgate?
? latest passage of plate KLM-442 at the plaza Southgate
SELECT MAX(x.passed_at) FROM passage x JOIN vehicle v ON x.vehicle_id = v.vehicle_id JOIN plaza p ON x.plaza_id = p.plaza_id WHERE v.licence_plate = 'KLM-442' AND p.plaza_name = 'Southgate'

? How much toll did we take this month?
? toll of passages in the current month
SELECT SUM(toll) FROM passage WHERE DATE_TRUNC('month', passed_at) = DATE_TRUNC('month', CURRENT_DATE)

? What share of passages is unpaid?
? proportion of unpaid passages
SELECT CAST(SUM(CASE WHEN paid_by = 'unpaid' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM passage

? What percentage of tolls is paid with cash, by plaza?
? percent of passages paid by cash per plaza name
SELECT p.plaza_name, 100.0 * SUM(CASE WHEN x.paid_by = 'cash' THEN 1 ELSE 0 END) / COUNT(*) FROM passage x JOIN plaza p ON x.plaza_id = p.plaza_id GROUP BY p.plaza_id, p.plaza_name

? Ratio of business accounts to private accounts
? What is the ratio of business to private accounts?
SELECT CAST(SUM(CASE WHEN holder_type = 'business' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN holder_type = 'private' THEN 1 ELSE 0 END), 0) FROM account

? How many passages does a vehicle make on average?
? passages per vehicle
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT vehicle_id), 0) FROM passage

? What percent of fines is still unsettled?
? percentage of fines with no settlement date
SELECT 100.0 * SUM(CASE WHEN settled_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM fine

? What share of vehicles has an active tag in each class?
? proportion of vehicles with active tags by class
SELECT vehicle_class, CAST(SUM(CASE WHEN tag_active = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM vehicle GROUP BY vehicle_class

? What toll per axle do vehicles pay over all passages?
? total toll divided by total axles of the passing vehicles
SELECT CAST(SUM(x.toll) AS FLOAT) / NULLIF(SUM(v.axles), 0) FROM passage x JOIN vehicle v ON x.vehicle_id = v.vehicle_id

? What proportion of the fine money came from speeding?
? speeding share of the total fine amount
SELECT CAST(SUM(CASE WHEN reason = 'speeding' THEN amount ELSE 0 END) AS FLOAT) / NULLIF(SUM(amount), 0) FROM fine

? Which plazas are cashless and have more than 6 booths?
? cashless plazas with over 6 booths
SELECT plaza_name FROM plaza WHERE is_cashless = TRUE AND booth_count > 6

? Which vehicles are a van or a truck without an active tag?
? plates of vehicles of the class van or truck whose tag is not active
SELECT licence_plate FROM vehicle WHERE vehicle_class IN ('van', 'truck') AND tag_active = FALSE

? Which fines have not been settled? Id and amount.
? fine id and amount of unsettled fines
SELECT fine_id, amount FROM fine WHERE settled_on IS NULL

? Whose account balance is below 0?
? account holders with a balance under 0
SELECT holder FROM account WHERE balance < 0

? Which roads does ViaPlus or RoadCo operate?
? roads by the operators ViaPlus and RoadCo
SELECT road_name FROM road WHERE operator IN ('ViaPlus', 'RoadCo')

? Which licence plates begin with KL?
? vehicles with a plate starting with KL
SELECT licence_plate FROM vehicle WHERE licence_plate LIKE 'KL%'

? How many fines lie between 50 and 150?
? number of fines from 50 to 150
SELECT COUNT(*) FROM fine WHERE amount BETWEEN 50 AND 150

? Length, lanes and operator of Tunnel Express
? How long is the road Tunnel Express, how many lanes has it and who operates it?
SELECT length_km, lanes, operator FROM road WHERE road_name = 'Tunnel Express'

? Accounts still open in Bellmore: holder and balance
? holder and balance of the Bellmore accounts that have no closing date
SELECT holder, balance FROM account WHERE town = 'Bellmore' AND closed_on IS NULL

? Which holders are neither private nor government?
? account holders of a type other than private and government
SELECT holder FROM account WHERE holder_type NOT IN ('private', 'government')

? Which vehicles passed Birch Hill and Mile End?
? plates seen at the plaza Birch Hill as well as at Mile End
SELECT v.licence_plate FROM passage x JOIN vehicle v ON x.vehicle_id = v.vehicle_id JOIN plaza p ON x.plaza_id = p.plaza_id WHERE p.plaza_name = 'Birch Hill' INTERSECT SELECT v.licence_plate FROM passage x JOIN vehicle v ON x.vehicle_id = v.vehicle_id JOIN plaza p ON x.plaza_id = p.plaza_id WHERE p.plaza_name = 'Mile End'

? How fast was the vehicle WQS-118 going?
? speed of WQS-118
I do not know

? Who sat in the booth at Stonebridge yesterday?
? cashier on duty at Stonebridge
I do not know

? How many accidents happened on the A1 North?
? accidents on A1 North
I do not know
