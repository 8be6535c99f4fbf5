-- A mobile network operator's radio cells: towers, cells, traffic, faults, field engineers and rent.

CREATE TABLE tower (
  tower_id INTEGER PRIMARY KEY,
  tower_name TEXT, -- Castle Hill; Church Roof; Silo East; Lakeside Mast; Ring Road
  area TEXT, -- urban; suburban; rural; coastal
  region TEXT, -- Alsace; Brittany; Normandy; Provence
  height_m NUMERIC,
  built_year INTEGER,
  landlord TEXT, -- Towerco; City Council; Agri Coop; private
  yearly_rent NUMERIC,
  shared_site BOOLEAN
);

CREATE TABLE cell (
  cell_id INTEGER PRIMARY KEY,
  cell_code TEXT, -- AL-1001; BR-2044; NO-3120; PR-4007
  tower_id INTEGER REFERENCES tower (tower_id),
  technology TEXT, -- 3G; 4G; 5G
  band_mhz INTEGER,
  vendor TEXT, -- Nokia; Ericsson; Samsung; ZTE
  activated_on DATE,
  switched_off_on DATE,
  max_users INTEGER
);

CREATE TABLE cell_traffic (
  cell_id INTEGER REFERENCES cell (cell_id),
  traffic_date DATE,
  data_gb NUMERIC,
  voice_minutes NUMERIC,
  peak_users INTEGER,
  dropped_calls INTEGER,
  total_calls INTEGER
);

CREATE TABLE field_engineer (
  engineer_id INTEGER PRIMARY KEY,
  engineer_name TEXT, -- Luc Perrin; Maeve Byrne; Omar Said; Yann Le Goff
  base_region TEXT, -- Alsace; Brittany; Normandy; Provence
  can_climb BOOLEAN,
  hire_date DATE
);

CREATE TABLE fault (
  fault_id INTEGER PRIMARY KEY,
  cell_id INTEGER REFERENCES cell (cell_id),
  engineer_id INTEGER REFERENCES field_engineer (engineer_id),
  fault_type TEXT, -- antenna; fibre cut; battery; software; interference
  severity TEXT, -- minor; major; critical
  detected_at TIMESTAMP,
  fixed_at TIMESTAMP,
  repair_cost NUMERIC,
  customers_affected INTEGER
);

CREATE TABLE upgrade_plan (
  plan_id INTEGER PRIMARY KEY,
  tower_id INTEGER REFERENCES tower (tower_id),
  upgrade_type TEXT, -- new 5G cell; stronger battery; extra fibre; taller mast
  planned_for DATE,
  budget NUMERIC,
  approved BOOLEAN
);

? Which towers have a 5G cell?
? towers carrying at least one 5G cell
SELECT DISTINCT t.tower_name FROM tower t JOIN cell c ON c.tower_id = t.tower_id WHERE c.technology = '5G'

? Who has fixed a battery fault in Brittany?
? engineers with a battery fault on a cell of a tower in the Brittany region
SELECT DISTINCT e.engineer_name FROM field_engineer e JOIN fault f ON f.engineer_id = e.engineer_id JOIN cell c ON f.cell_id = c.cell_id JOIN tower t ON c.tower_id = t.tower_id WHERE f.fault_type = 'battery' AND t.region = 'Brittany'

? Cells without a single fault: their codes
? codes of cells that never had a fault
SELECT cell_code FROM cell WHERE cell_id NOT IN (SELECT cell_id FROM fault)

? How much data went through the cells on Castle Hill?
? total GB of traffic for cells at the tower Castle Hill
SELECT SUM(x.data_gb) FROM cell_traffic x JOIN cell c ON x.cell_id = c.cell_id JOIN tower t ON c.tower_id = t.tower_id WHERE t.tower_name = 'Castle Hill'

? Towers that nobody plans to upgrade
? towers without an upgrade plan
SELECT tower_name FROM tower WHERE tower_id NOT IN (SELECT tower_id FROM upgrade_plan)

? How many critical faults did Ericsson cells have?
? number of critical faults on cells by the vendor Ericsson
SELECT COUNT(*) FROM fault f JOIN cell c ON f.cell_id = c.cell_id WHERE f.severity = 'critical' AND c.vendor = 'Ericsson'

? Tower name, type and budget of all approved upgrades
? approved upgrade plans with tower, upgrade type and budget
SELECT t.tower_name, u.upgrade_type, u.budget FROM upgrade_plan u JOIN tower t ON u.tower_id = t.tower_id WHERE u.approved = TRUE

? Engineers who were never assigned a fault
? field engineers with no fault
SELECT engineer_name FROM field_engineer WHERE engineer_id NOT IN (SELECT engineer_id FROM fault)

? On which rural towers do we run Nokia equipment?
? rural towers with a Nokia cell
SELECT DISTINCT t.tower_name FROM tower t JOIN cell c ON c.tower_id = t.tower_id WHERE t.area = 'rural' AND c.vendor = 'Nokia'

? Code of the cells where Omar Said repaired an antenna
? cell codes with an antenna fault handled by engineer Omar Said
SELECT DISTINCT c.cell_code FROM cell c JOIN fault f ON f.cell_id = c.cell_id JOIN field_engineer e ON f.engineer_id = e.engineer_id WHERE e.engineer_name = 'Omar Said' AND f.fault_type = 'antenna'

? Towers with 3G but no 5G
? tower names that have a 3G cell but not a 5G cell
SELECT t.tower_name FROM tower t JOIN cell c ON c.tower_id = t.tower_id WHERE c.technology = '3G' EXCEPT SELECT t.tower_name FROM tower t JOIN cell c ON c.tower_id = t.tower_id WHERE c.technology = '5G'

? Cells per technology and vendor
? how many cells are there by technology and vendor?
SELECT technology, vendor, COUNT(*) FROM cell GROUP BY technology, vendor

? Data volume by region
? total GB of cell traffic in each region of the towers
SELECT t.region, SUM(x.data_gb) FROM cell_traffic x JOIN cell c ON x.cell_id = c.cell_id JOIN tower t ON c.tower_id = t.tower_id GROUP BY t.region

? What rent do we pay to each landlord, and for how many towers?
? yearly rent total and tower count per landlord
SELECT landlord, SUM(yearly_rent), COUNT(*) FROM tower GROUP BY landlord

? Number of cells on each tower, bare towers included
? cells per tower name with zeros
SELECT t.tower_name, COUNT(c.cell_id) FROM tower t LEFT JOIN cell c ON c.tower_id = t.tower_id GROUP BY t.tower_id, t.tower_name

? Repair cost by type of fault: total, average and most expensive
? sum, mean and max repair cost per fault type
SELECT fault_type, SUM(repair_cost), AVG(repair_cost), MAX(repair_cost) FROM fault GROUP BY fault_type

? Average tower height per area
? how tall are towers on average in urban, rural and other areas?
SELECT area, AVG(height_m) FROM tower GROUP BY area

? Faults per engineer
? how many faults has every engineer handled?
SELECT e.engineer_name, COUNT(*) FROM field_engineer e JOIN fault f ON f.engineer_id = e.engineer_id GROUP BY e.engineer_id, e.engineer_name

? Cells with more than 6 faults
? cell codes that had over 6 faults
SELECT c.cell_code FROM cell c JOIN fault f ON f.cell_id = c.cell_id GROUP BY c.cell_id, c.cell_code HAVING COUNT(*) > 6

? How many different cells were faulty per vendor?
? distinct cells with a fault by vendor
SELECT c.vendor, COUNT(DISTINCT f.cell_id) FROM fault f JOIN cell c ON f.cell_id = c.cell_id GROUP BY c.vendor

? Planned upgrade budget by type
? budget of upgrade plans per upgrade type
SELECT upgrade_type, SUM(budget) FROM upgrade_plan GROUP BY upgrade_type

? Regions where we pay over 100000 in rent
? regions with total yearly tower rent above 100000
SELECT region FROM tower GROUP BY region HAVING SUM(yearly_rent) > 100000

? What's the tallest mast we have?
? tower with the greatest height
SELECT tower_name FROM tower ORDER BY height_m DESC LIMIT 1

? Which cell carried the most data?
? code of the cell with the highest total data traffic in GB
SELECT c.cell_code FROM cell c JOIN cell_traffic x ON x.cell_id = c.cell_id GROUP BY c.cell_id, c.cell_code ORDER BY SUM(x.data_gb) DESC LIMIT 1

? Top 5 towers by number of cells
? the 5 towers with the most cells
SELECT t.tower_name FROM tower t JOIN cell c ON c.tower_id = t.tower_id GROUP BY t.tower_id, t.tower_name ORDER BY COUNT(*) DESC LIMIT 5

? Which fault hit the most customers? Type and number
? fault type and customers affected of the worst fault by customers
SELECT fault_type, customers_affected FROM fault ORDER BY customers_affected DESC LIMIT 1

? List towers from the cheapest to the most expensive rent.
? tower names by yearly rent ascending
SELECT tower_name FROM tower ORDER BY yearly_rent

? Which engineer cost us the most in repairs?
? engineer with the largest total repair cost over faults
SELECT e.engineer_name FROM field_engineer e JOIN fault f ON f.engineer_id = e.engineer_id GROUP BY e.engineer_id, e.engineer_name ORDER BY SUM(f.repair_cost) DESC LIMIT 1

? First cell ever activated
? code of the cell with the earliest activation date
SELECT cell_code FROM cell ORDER BY activated_on LIMIT 1

? Vendors by number of cells, most first, with the number
? vendor ranking by cell count, showing it
SELECT vendor, COUNT(*) FROM cell GROUP BY vendor ORDER BY COUNT(*) DESC

? Next upgrade on the calendar: its type and date, the earliest planned
? upgrade type and date of the earliest planned upgrade
SELECT upgrade_type, planned_for FROM upgrade_plan ORDER BY planned_for LIMIT 1

? Data traffic in August 2023
? how many GB were transferred in August 2023 (cell traffic)?
SELECT SUM(data_gb) FROM cell_traffic WHERE EXTRACT(YEAR FROM traffic_date) = 2023 AND EXTRACT(MONTH FROM traffic_date) = 8

? Gigabytes by month for 5G
? monthly data GB of cells with 5G technology
SELECT DATE_TRUNC('month', x.traffic_date), SUM(x.data_gb) FROM cell_traffic x JOIN cell c ON x.cell_id = c.cell_id WHERE c.technology = '5G' GROUP BY DATE_TRUNC('month', x.traffic_date)

? How many hours does it take to fix a fault on average per severity?
? average hours from detection to fix by fault severity
SELECT severity, AVG(EXTRACT(EPOCH FROM fixed_at - detected_at) / 3600) FROM fault GROUP BY severity

? Faults detected in the last 14 days
? number of faults over the past 14 days
SELECT COUNT(*) FROM fault WHERE detected_at >= CURRENT_DATE - INTERVAL '14 days'

? Cells activated since 2022-06-01: code and technology
? code and technology of cells activated on or after June 1, 2022
SELECT cell_code, technology FROM cell WHERE activated_on >= '2022-06-01'

? How many cells went live per year?
? cells activated each year
SELECT EXTRACT(YEAR FROM activated_on), COUNT(*) FROM cell GROUP BY EXTRACT(YEAR FROM activated_on)

? Voice minutes by weekday
? total voice minutes of cell traffic for each day of the week
SELECT EXTRACT(DOW FROM traffic_date), SUM(voice_minutes) FROM cell_traffic GROUP BY EXTRACT(DOW FROM traffic_date)

? Upgrades planned between 2025-01-01 and 2025-06-30: towers and dates
? tower names and dates of upgrade plans from January 1, 2025 to June 30, 2025
SELECT t.tower_name, u.planned_for FROM upgrade_plan u JOIN tower t ON u.tower_id = t.tower_id WHERE u.planned_for BETWEEN '2025-01-01' AND '2025-06-30'

? When was the last fault on cell BR-2044?
? latest fault detection for the cell BR-2044
SELECT MAX(f.detected_at) FROM fault f JOIN cell c ON f.cell_id = c.cell_id WHERE c.cell_code = 'BR-2044'

? How old is each tower in years?
? tower name and age, current year minus year built
SELECT tower_name, EXTRACT(YEAR FROM CURRENT_DATE) - built_year FROM tower

? Drop rate per technology: dropped calls divided by total calls
? dropped to total calls ratio by cell technology
SELECT c.technology, CAST(SUM(x.dropped_calls) AS FLOAT) / NULLIF(SUM(x.total_calls), 0) FROM cell_traffic x JOIN cell c ON x.cell_id = c.cell_id GROUP BY c.technology

? Percentage of shared towers in each region
? what percent of towers is a shared site, by region?
SELECT region, 100.0 * SUM(CASE WHEN shared_site = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM tower GROUP BY region

? What proportion of faults is critical?
? share of critical faults
SELECT CAST(SUM(CASE WHEN severity = 'critical' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fault

? Ratio of 5G to 4G cells
? how many 5G cells are there for every 4G cell, as a ratio?
SELECT CAST(SUM(CASE WHEN technology = '5G' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN technology = '4G' THEN 1 ELSE 0 END), 0) FROM cell

? Cells per tower on average
? how many cells does a tower with cells carry on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT tower_id), 0) FROM cell

? Repair cost per affected customer for each fault type
? repair cost divided by customers affected, by type of fault
SELECT fault_type, CAST(SUM(repair_cost) AS FLOAT) / NULLIF(SUM(customers_affected), 0) FROM fault GROUP BY fault_type

? What percentage of the upgrade plans has been approved?
? percent approved upgrade plans
SELECT 100.0 * SUM(CASE WHEN approved = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM upgrade_plan

? Rent per metre of height for every tower
? tower name with yearly rent divided by height
SELECT tower_name, CAST(yearly_rent AS FLOAT) / NULLIF(height_m, 0) FROM tower

? Faults that are still open: type and severity
? type, severity of faults not fixed yet
SELECT fault_type, severity FROM fault WHERE fixed_at IS NULL

? Urban or coastal towers of at least 40 metres
? towers in an urban or coastal area with a height of 40 or more
SELECT tower_name FROM tower WHERE area IN ('urban', 'coastal') AND height_m >= 40

? Which cells have been switched off? Codes
? cell codes with a switch-off date
SELECT cell_code FROM cell WHERE switched_off_on IS NOT NULL

? Engineers in Normandy who can climb
? names of the field engineers based in the region Normandy that are able to climb
SELECT engineer_name FROM field_engineer WHERE base_region = 'Normandy' AND can_climb = TRUE

? Cell code, band and vendor of all 4G cells between 700 and 1800 MHz
? code, band, vendor for 4G cells with a band between 700 and 1800
SELECT cell_code, band_mhz, vendor FROM cell WHERE technology = '4G' AND band_mhz BETWEEN 700 AND 1800

? How many towers do not belong to Towerco?
? number of towers with a landlord other than Towerco
SELECT COUNT(*) FROM tower WHERE landlord <> 'Towerco'

? Towers with Mast in their name
? tower names containing Mast
SELECT tower_name FROM tower WHERE tower_name LIKE '%Mast%'

? Unapproved plans over 80000: type and planned date
? upgrade type and date of plans not approved with a budget above 80000
SELECT upgrade_type, planned_for FROM upgrade_plan WHERE approved = FALSE AND budget > 80000

? Faults nobody was sent to, without an engineer: ids
? ids of faults with no engineer assigned
SELECT fault_id FROM fault WHERE engineer_id IS NULL

? Towers with an above-average rent
? which towers cost more yearly rent than average?
SELECT tower_name FROM tower WHERE yearly_rent > (SELECT AVG(yearly_rent) FROM tower)

? Which tariff do most customers use?
I do not know

? How many text messages were sent on New Year's Eve?
I do not know

? Which competitors share Silo East with us?
I do not know
