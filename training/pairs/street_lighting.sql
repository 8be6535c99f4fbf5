-- The street lighting department of a city: streets, lamps, cabinets, fault reports, repairs and energy bills.

CREATE TABLE streets (
  street_id INTEGER PRIMARY KEY,
  street_name TEXT, -- Bell Lane; Harbour Road; Castle Street; Poplar Avenue; Queens Walk
  quarter TEXT, -- old town; docks; university; garden city; industrial park
  length_m INTEGER,
  residents INTEGER,
  is_pedestrian BOOLEAN
);

CREATE TABLE cabinets (
  cabinet_id INTEGER PRIMARY KEY,
  label TEXT, -- CAB-01; CAB-07; CAB-12; CAB-19; CAB-33
  street_id INTEGER REFERENCES streets (street_id),
  commissioned DATE,
  max_load_kw NUMERIC,
  actual_load_kw NUMERIC
);

CREATE TABLE lamps (
  lamp_no INTEGER PRIMARY KEY,
  street_id INTEGER REFERENCES streets (street_id),
  cabinet_id INTEGER REFERENCES cabinets (cabinet_id),
  technology TEXT, -- LED; sodium; mercury; gas; halogen
  wattage INTEGER,
  mast_height_m NUMERIC,
  mast_material TEXT, -- steel; aluminium; wood; cast iron
  year_installed INTEGER,
  converted_on DATE,
  dimmable BOOLEAN
);

CREATE TABLE crews (
  crew_id INTEGER PRIMARY KEY,
  crew_name TEXT, -- Alpha; Bravo; Lumen; Nightshift; Spark
  foreman TEXT, -- Dirk Maas; Ola Nilsen; Pia Roth; Ferdi Kaya; Joan Webb
  hourly_rate NUMERIC
);

CREATE TABLE fault_reports (
  report_id INTEGER PRIMARY KEY,
  lamp_no INTEGER REFERENCES lamps (lamp_no),
  reported_at TIMESTAMP,
  channel TEXT, -- phone; app; email; patrol; sensor
  fault_type TEXT, -- dark; flickering; broken glass; leaning mast; burning by day
  urgency INTEGER,
  closed_at TIMESTAMP
);

CREATE TABLE repairs (
  repair_id INTEGER PRIMARY KEY,
  report_id INTEGER REFERENCES fault_reports (report_id),
  crew_id INTEGER REFERENCES crews (crew_id),
  planned_for DATE,
  done_on DATE,
  labour_hours NUMERIC,
  parts_cost NUMERIC,
  labour_cost NUMERIC,
  outcome TEXT -- repaired; lamp replaced; mast replaced; postponed
);

CREATE TABLE energy_bills (
  bill_id INTEGER PRIMARY KEY,
  cabinet_id INTEGER REFERENCES cabinets (cabinet_id),
  bill_month DATE,
  kwh NUMERIC,
  amount NUMERIC,
  paid_on DATE
);

? How many lamps stand in Castle Street?
? lamps in the street Castle Street
SELECT COUNT(*) FROM lamps l JOIN streets s ON l.street_id = s.street_id WHERE s.street_name = 'Castle Street'

? In which streets are there still gas lamps? List each street once.
? distinct streets with lamps of the technology gas
SELECT DISTINCT s.street_name FROM lamps l JOIN streets s ON l.street_id = s.street_id WHERE l.technology = 'gas'

? Which streets have no lamp at all?
? streets without a lamp
SELECT street_name FROM streets WHERE street_id NOT IN (SELECT street_id FROM lamps)

? Which crews have repaired a leaning mast? Each crew once please.
? distinct crew names with a repair of a leaning mast
SELECT DISTINCT c.crew_name FROM repairs r JOIN crews c ON r.crew_id = c.crew_id JOIN fault_reports f ON r.report_id = f.report_id WHERE f.fault_type = 'leaning mast'

? How many hours of labour did each crew put in?
? labour hours per crew
SELECT c.crew_name, SUM(r.labour_hours) FROM repairs r JOIN crews c ON r.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name

? How many kilowatt hours did the cabinets of each quarter use?
? kwh billed by quarter
SELECT s.quarter, SUM(b.kwh) FROM energy_bills b JOIN cabinets c ON b.cabinet_id = c.cabinet_id JOIN streets s ON c.street_id = s.street_id GROUP BY s.quarter

? Show all cabinets with the number of lamps connected to them, including those with none.
? lamps per cabinet label, also cabinets without lamps
SELECT c.label, COUNT(l.lamp_no) FROM cabinets c LEFT JOIN lamps l ON l.cabinet_id = c.cabinet_id GROUP BY c.cabinet_id, c.label

? Return the label of each cabinet along with the name of the street it stands in.
? cabinet labels and streets
SELECT c.label, s.street_name FROM cabinets c JOIN streets s ON c.street_id = s.street_id

? How many faults were reported in each street?
? number of fault reports per street name
SELECT s.street_name, COUNT(*) FROM fault_reports f JOIN lamps l ON f.lamp_no = l.lamp_no JOIN streets s ON l.street_id = s.street_id GROUP BY s.street_id, s.street_name

? distinct foremen of crews with the outcome mast replaced
SELECT DISTINCT c.foreman FROM repairs r JOIN crews c ON r.crew_id = c.crew_id WHERE r.outcome = 'mast replaced'

? How many flickering LED lamps were reported through the app?
? app reports of flickering for lamps of LED technology
SELECT COUNT(*) FROM fault_reports f JOIN lamps l ON f.lamp_no = l.lamp_no WHERE f.fault_type = 'flickering' AND l.technology = 'LED' AND f.channel = 'app'

? What did parts for repairs cost in the docks quarter?
? parts cost of repairs to lamps in the docks
SELECT SUM(r.parts_cost) FROM repairs r JOIN fault_reports f ON r.report_id = f.report_id JOIN lamps l ON f.lamp_no = l.lamp_no JOIN streets s ON l.street_id = s.street_id WHERE s.quarter = 'docks'

? Which lamps have never had a fault reported? Give their numbers.
? lamp numbers without a fault report
SELECT lamp_no FROM lamps WHERE lamp_no NOT IN (SELECT lamp_no FROM fault_reports)

? Which crews have done no repair so far?
? crews without repairs
SELECT crew_name FROM crews WHERE crew_id NOT IN (SELECT crew_id FROM repairs)

? Which streets have more than 60 lamps, and how many exactly?
? streets with over 60 lamps along with the number of lamps
SELECT s.street_name, COUNT(*) FROM lamps l JOIN streets s ON l.street_id = s.street_id GROUP BY s.street_id, s.street_name HAVING COUNT(*) > 60

? What is the total wattage of the lamps on each cabinet?
? watts per cabinet label
SELECT c.label, SUM(l.wattage) FROM lamps l JOIN cabinets c ON l.cabinet_id = c.cabinet_id GROUP BY c.cabinet_id, c.label

? Which reports have not led to a repair yet? Show the report ids.
? ids of fault reports that are not among the repairs
SELECT report_id FROM fault_reports EXCEPT SELECT report_id FROM repairs

? How many faults were reported in the last 10 days?
? fault reports, past 10 days
SELECT COUNT(*) FROM fault_reports WHERE reported_at >= CURRENT_DATE - INTERVAL '10 days'

? How many faults came in per month in 2023?
? monthly fault reports, 2023
SELECT DATE_TRUNC('month', reported_at), COUNT(*) FROM fault_reports WHERE EXTRACT(YEAR FROM reported_at) = 2023 GROUP BY DATE_TRUNC('month', reported_at)

? How many hours pass on average until a report is closed, by type of fault?
? average hours from report to closing per fault type
SELECT fault_type, AVG(EXTRACT(EPOCH FROM closed_at - reported_at) / 3600) FROM fault_reports GROUP BY fault_type

? How many fault reports are still open?
? reports not yet closed
SELECT COUNT(*) FROM fault_reports WHERE closed_at IS NULL

? How many days after the planned date were repairs done on average, for each crew?
? mean days between planned for and done by crew
SELECT c.crew_name, AVG(r.done_on - r.planned_for) FROM repairs r JOIN crews c ON r.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name

? Which repairs were done more than 14 days after they were planned? Ids please.
? repair ids finished over 14 days behind plan
SELECT repair_id FROM repairs WHERE done_on - planned_for > 14

? What was the energy bill in total for the month 2023-12-01?
? total billed amount, bill month 2023-12-01
SELECT SUM(amount) FROM energy_bills WHERE bill_month = '2023-12-01'

? How much electricity in kwh was billed each year?
? yearly kwh on the energy bills
SELECT EXTRACT(YEAR FROM bill_month), SUM(kwh) FROM energy_bills GROUP BY EXTRACT(YEAR FROM bill_month)

? How many lamps were converted between 2022-01-01 and 2022-06-30?
? lamps converted from January 1, 2022 to June 30, 2022
SELECT COUNT(*) FROM lamps WHERE converted_on BETWEEN '2022-01-01' AND '2022-06-30'

? How many lamps were installed before 1990?
? lamps older than 1990
SELECT COUNT(*) FROM lamps WHERE year_installed < 1990

? How old are the lamps of each technology on average?
? average age in years by lamp technology
SELECT technology, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - year_installed) FROM lamps GROUP BY technology

? On which weekdays are faults reported? Show the number per weekday.
? fault reports by day of the week
SELECT EXTRACT(DOW FROM reported_at), COUNT(*) FROM fault_reports GROUP BY EXTRACT(DOW FROM reported_at)

? Which bills have not been paid? Give the bill ids and amounts.
? unpaid energy bills: id and amount
SELECT bill_id, amount FROM energy_bills WHERE paid_on IS NULL

? How many repairs were done last year?
? repairs finished in the previous year
SELECT COUNT(*) FROM repairs WHERE EXTRACT(YEAR FROM done_on) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? When was the last fault reported for each lamp?
? lamp number and most recent report
SELECT lamp_no, MAX(reported_at) FROM fault_reports GROUP BY lamp_no

? Which cabinets were commissioned after 31 December 2019?
? labels of cabinets commissioned later than 2019-12-31
SELECT label FROM cabinets WHERE commissioned > '2019-12-31'

? How many labour hours were worked per quarter in 2022?
? quarterly labour hours of repairs done in 2022
SELECT DATE_TRUNC('quarter', done_on), SUM(labour_hours) FROM repairs WHERE EXTRACT(YEAR FROM done_on) = 2022 GROUP BY DATE_TRUNC('quarter', done_on)

? What is the ratio of LED lamps to sodium lamps in each street?
? LED to sodium ratio by street
SELECT s.street_name, CAST(SUM(CASE WHEN l.technology = 'LED' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN l.technology = 'sodium' THEN 1 ELSE 0 END), 0) FROM lamps l JOIN streets s ON l.street_id = s.street_id GROUP BY s.street_id, s.street_name

? What percentage of all lamps is LED?
? percent of LED among the lamps
SELECT 100.0 * SUM(CASE WHEN technology = 'LED' THEN 1 ELSE 0 END) / COUNT(*) FROM lamps

? What share of lamps has been converted?
? proportion of lamps with a conversion date
SELECT CAST(SUM(CASE WHEN converted_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM lamps

? What percentage of the maximum load is used at all cabinets together?
? actual load as a percentage of maximum load
SELECT 100.0 * SUM(actual_load_kw) / NULLIF(SUM(max_load_kw), 0) FROM cabinets

? What is the ratio of actual to maximum load for each cabinet?
? actual load divided by max load per cabinet label
SELECT label, CAST(actual_load_kw AS FLOAT) / NULLIF(max_load_kw, 0) FROM cabinets

? How much load in kw is still free at each cabinet?
? max load minus actual load by label
SELECT label, max_load_kw - actual_load_kw FROM cabinets

? What did a kilowatt hour cost on each bill?
? bill id and amount per kwh
SELECT bill_id, CAST(amount AS FLOAT) / NULLIF(kwh, 0) FROM energy_bills

? What was the cost per kwh for each bill month?
? amount divided by kwh by bill month
SELECT bill_month, CAST(SUM(amount) AS FLOAT) / NULLIF(SUM(kwh), 0) FROM energy_bills GROUP BY bill_month

? How many fault reports does a faulty lamp have on average?
? average number of reports per lamp
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT lamp_no), 0) FROM fault_reports

? What is the ratio of labour cost to parts cost for each crew?
? labour to parts cost ratio by crew name
SELECT c.crew_name, CAST(SUM(r.labour_cost) AS FLOAT) / NULLIF(SUM(r.parts_cost), 0) FROM repairs r JOIN crews c ON r.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name

? What percentage of reports on each channel concerned dark lamps?
? percent of dark faults per channel
SELECT channel, 100.0 * SUM(CASE WHEN fault_type = 'dark' THEN 1 ELSE 0 END) / COUNT(*) FROM fault_reports GROUP BY channel

? What share of the repairs was postponed?
? share of repairs with the outcome postponed
SELECT CAST(SUM(CASE WHEN outcome = 'postponed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM repairs

? How many more reports come by phone than by email?
? phone reports minus email reports
SELECT SUM(CASE WHEN channel = 'phone' THEN 1 ELSE 0 END) - SUM(CASE WHEN channel = 'email' THEN 1 ELSE 0 END) FROM fault_reports

? How many residents are there per metre of each street?
? residents per metre by street name
SELECT street_name, CAST(residents AS FLOAT) / NULLIF(length_m, 0) FROM streets

? What percentage of lamps with a steel mast can be dimmed?
? percent dimmable among steel mast lamps
SELECT 100.0 * SUM(CASE WHEN dimmable = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM lamps WHERE mast_material = 'steel'

? What percentage of the energy bills of 2023 is paid?
? percent paid, bills with a month in 2023
SELECT 100.0 * SUM(CASE WHEN paid_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM energy_bills WHERE EXTRACT(YEAR FROM bill_month) = 2023

? How many lamps of each technology are there?
? lamps by technology
SELECT technology, COUNT(*) FROM lamps GROUP BY technology

? How many metres of street are there in each quarter?
? street metres by quarter
SELECT quarter, SUM(length_m) FROM streets GROUP BY quarter

? Which fault types have been reported more than 200 times?
? fault types with over 200 reports
SELECT fault_type FROM fault_reports GROUP BY fault_type HAVING COUNT(*) > 200

? What do repairs with each outcome cost in labour on average?
? mean labour cost per outcome
SELECT outcome, AVG(labour_cost) FROM repairs GROUP BY outcome

? Which mast materials have an average height above 6 metres?
? mast materials with a mean mast height of over 6
SELECT mast_material FROM lamps GROUP BY mast_material HAVING AVG(mast_height_m) > 6

? How many people live in the streets of each quarter?
? residents by quarter
SELECT quarter, SUM(residents) FROM streets GROUP BY quarter

? Which lamp is the strongest? Show its number.
? number of the lamp with the highest wattage
SELECT lamp_no FROM lamps ORDER BY wattage DESC LIMIT 1

? Which is the longest street?
? longest street
SELECT street_name FROM streets ORDER BY length_m DESC LIMIT 1

? Which 5 lamps are the oldest? Lamp numbers.
? 5 oldest lamps
SELECT lamp_no FROM lamps ORDER BY year_installed LIMIT 5

? Which crew is the cheapest per hour?
? crew with the lowest hourly rate
SELECT crew_name FROM crews ORDER BY hourly_rate LIMIT 1

? Which street had the most faults?
? street with the highest number of fault reports
SELECT s.street_name FROM fault_reports f JOIN lamps l ON f.lamp_no = l.lamp_no JOIN streets s ON l.street_id = s.street_id GROUP BY s.street_id, s.street_name ORDER BY COUNT(*) DESC LIMIT 1

? Which lamps are not connected to any cabinet?
? lamp numbers without a cabinet
SELECT lamp_no FROM lamps WHERE cabinet_id IS NULL

? Which streets are closed to cars, for pedestrians only?
? pedestrian streets
SELECT street_name FROM streets WHERE is_pedestrian = TRUE

? How many lamps are sodium or mercury and cannot be dimmed?
? lamps of mercury or sodium technology, not dimmable
SELECT COUNT(*) FROM lamps WHERE (technology = 'sodium' OR technology = 'mercury') AND dimmable = FALSE

? Which streets have more residents than the average street?
? streets above the average number of residents
SELECT street_name FROM streets WHERE residents > (SELECT AVG(residents) FROM streets)

? How many crimes happened under broken lamps?
? crimes per street
I do not know

? At what time are the lamps switched on in winter?
I do not know

? Which manufacturer made the lamps?
? lamp manufacturers
I do not know
