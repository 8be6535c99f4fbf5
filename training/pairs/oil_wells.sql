-- Oil wells: fields, rigs, wells, daily production and workovers.

CREATE TABLE oil_fields (
  field_id INTEGER PRIMARY KEY,
  field_name TEXT, -- Big Sandy; North Flank; Cedar Draw; Salt Dome; Lost Mule
  basin TEXT, -- Permian; Williston; Gulf Coast; Anadarko
  discovered INTEGER,
  operator_name TEXT, -- Harlan Oil; Summit Energy; Delta Petroleum; Crestline
  est_reserves_bbl NUMERIC,
  offshore BOOLEAN
);

CREATE TABLE rigs (
  rig_id INTEGER PRIMARY KEY,
  rig_name TEXT, -- Ranger 4; Blue Heron; Ironhorse; Prairie Fox
  contractor TEXT, -- Nabro; Helmer; Wildcat Drilling
  day_cost NUMERIC,
  max_depth_ft INTEGER,
  idle_since DATE
);

CREATE TABLE wells (
  well_id INTEGER PRIMARY KEY,
  well_name TEXT,
  field_id INTEGER REFERENCES oil_fields (field_id),
  rig_id INTEGER REFERENCES rigs (rig_id),
  well_type TEXT, -- producer; injector; exploratory; disposal
  spud_date DATE,
  completed_date DATE,
  depth_ft INTEGER,
  drilling_cost NUMERIC,
  well_status TEXT, -- producing; shut in; drilling; plugged
  orientation TEXT -- horizontal; vertical; deviated
);

CREATE TABLE daily_production (
  well_id INTEGER REFERENCES wells (well_id),
  prod_date DATE,
  oil_bbl NUMERIC,
  gas_mcf NUMERIC,
  water_bbl NUMERIC,
  hours_on NUMERIC
);

CREATE TABLE engineers (
  eng_id INTEGER PRIMARY KEY,
  eng_name TEXT, -- Dale Whitley; Noor Haddad; Carla Ibarra; Wes Tucker
  specialty TEXT, -- reservoir; completions; drilling; production
  email TEXT,
  hired_on DATE
);

CREATE TABLE workovers (
  workover_id INTEGER PRIMARY KEY,
  well_id INTEGER REFERENCES wells (well_id),
  supervisor_id INTEGER REFERENCES engineers (eng_id),
  job_type TEXT, -- pump change; acid job; refrac; tubing repair; cleanout
  job_start TIMESTAMP,
  job_end TIMESTAMP,
  cost NUMERIC,
  successful BOOLEAN
);

? How much oil has Cedar Draw produced?
? total barrels of oil from the wells of the field Cedar Draw (daily production)
SELECT SUM(d.oil_bbl) FROM daily_production d JOIN wells w ON d.well_id = w.well_id JOIN oil_fields f ON w.field_id = f.field_id WHERE f.field_name = 'Cedar Draw'

? Which engineers supervised an acid job?
? engineers in charge of at least one acid job workover
SELECT DISTINCT e.eng_name FROM engineers e JOIN workovers k ON k.supervisor_id = e.eng_id WHERE k.job_type = 'acid job'

? Which wells never had a workover?
? well names without any workover
SELECT well_name FROM wells WHERE well_id NOT IN (SELECT well_id FROM workovers)

? How many wells were drilled by the rig Ironhorse?
? number of wells the Ironhorse rig drilled
SELECT COUNT(*) FROM wells w JOIN rigs r ON w.rig_id = r.rig_id WHERE r.rig_name = 'Ironhorse'

? What did we spend on workovers in offshore fields?
? total workover cost on wells belonging to an offshore field
SELECT SUM(k.cost) FROM workovers k JOIN wells w ON k.well_id = w.well_id JOIN oil_fields f ON w.field_id = f.field_id WHERE f.offshore = TRUE

? Which fields have both horizontal and vertical wells?
? fields with a horizontal well and with a vertical well
SELECT f.field_name FROM oil_fields f JOIN wells w ON w.field_id = f.field_id WHERE w.orientation = 'horizontal' INTERSECT SELECT f.field_name FROM oil_fields f JOIN wells w ON w.field_id = f.field_id WHERE w.orientation = 'vertical'

? Show well name, field and rig for everything that is drilling right now.
? well, field and rig names of the wells with status drilling
SELECT w.well_name, f.field_name, r.rig_name FROM wells w JOIN oil_fields f ON w.field_id = f.field_id JOIN rigs r ON w.rig_id = r.rig_id WHERE w.well_status = 'drilling'

? Which fields have no wells so far?
? oil fields where we do not have a single well
SELECT field_name FROM oil_fields WHERE field_id NOT IN (SELECT field_id FROM wells)

? Contractors whose rigs drilled for Summit Energy
? which contractors drilled wells in fields operated by Summit Energy (rigs)?
SELECT DISTINCT r.contractor FROM rigs r JOIN wells w ON w.rig_id = r.rig_id JOIN oil_fields f ON w.field_id = f.field_id WHERE f.operator_name = 'Summit Energy'

? Wells where Noor Haddad led a job that failed
? names of wells with an unsuccessful workover supervised by engineer Noor Haddad
SELECT DISTINCT w.well_name FROM wells w JOIN workovers k ON k.well_id = w.well_id JOIN engineers e ON k.supervisor_id = e.eng_id WHERE e.eng_name = 'Noor Haddad' AND k.successful = FALSE

? Well count by status
? how many wells are producing, shut in, drilling or plugged, per status?
SELECT well_status, COUNT(*) FROM wells GROUP BY well_status

? Oil, gas and water by field
? total oil, gas and water production for each field (over its wells)
SELECT f.field_name, SUM(d.oil_bbl), SUM(d.gas_mcf), SUM(d.water_bbl) FROM oil_fields f JOIN wells w ON w.field_id = f.field_id JOIN daily_production d ON d.well_id = w.well_id GROUP BY f.field_id, f.field_name

? Average drilling cost by orientation of the well
? what does a well cost to drill on average per orientation?
SELECT orientation, AVG(drilling_cost) FROM wells GROUP BY orientation

? How many workovers of each type were done and what did they cost in all?
? count and total cost of workovers by job type
SELECT job_type, COUNT(*), SUM(cost) FROM workovers GROUP BY job_type

? Which operators hold more than 3 fields?
? operators with over 3 oil fields
SELECT operator_name FROM oil_fields GROUP BY operator_name HAVING COUNT(*) > 3

? Number of wells per field, zero when there are none
? wells by field including fields without wells
SELECT f.field_name, COUNT(w.well_id) FROM oil_fields f LEFT JOIN wells w ON w.field_id = f.field_id GROUP BY f.field_id, f.field_name

? For each basin, the number of fields and the total estimated reserves
? fields and reserves per basin
SELECT basin, COUNT(*), SUM(est_reserves_bbl) FROM oil_fields GROUP BY basin

? How many different wells has each engineer supervised workovers on?
? distinct wells per supervising engineer (workovers)
SELECT e.eng_name, COUNT(DISTINCT k.well_id) FROM engineers e JOIN workovers k ON k.supervisor_id = e.eng_id GROUP BY e.eng_id, e.eng_name

? Wells that produced more than 100000 barrels of oil altogether
? which wells have a total oil production over 100000?
SELECT w.well_name FROM wells w JOIN daily_production d ON d.well_id = w.well_id GROUP BY w.well_id, w.well_name HAVING SUM(d.oil_bbl) > 100000

? Average day cost and deepest reach of rigs by contractor
? per contractor: mean rig day cost and maximum depth
SELECT contractor, AVG(day_cost), MAX(max_depth_ft) FROM rigs GROUP BY contractor

? Wells by type and orientation
? for each well type and orientation, how many wells?
SELECT well_type, orientation, COUNT(*) FROM wells GROUP BY well_type, orientation

? Which well has produced the most oil?
? best well by total oil production
SELECT w.well_name FROM wells w JOIN daily_production d ON d.well_id = w.well_id GROUP BY w.well_id, w.well_name ORDER BY SUM(d.oil_bbl) DESC LIMIT 1

? Deepest well we ever drilled
? name of the well with the greatest depth
SELECT well_name FROM wells ORDER BY depth_ft DESC LIMIT 1

? Top 10 most expensive workovers with job type and cost
? job type, cost of the 10 costliest workovers
SELECT job_type, cost FROM workovers ORDER BY cost DESC LIMIT 10

? Which field was discovered last?
? most recently discovered oil field
SELECT field_name FROM oil_fields ORDER BY discovered DESC LIMIT 1

? Rank fields by average well depth, deepest first.
? fields ordered by the average depth of their wells, descending
SELECT f.field_name FROM oil_fields f JOIN wells w ON w.field_id = f.field_id GROUP BY f.field_id, f.field_name ORDER BY AVG(w.depth_ft) DESC

? Which rig is the cheapest to hire per day?
? rig with the lowest day cost
SELECT rig_name FROM rigs ORDER BY day_cost LIMIT 1

? Well with the most workovers
? which well needed workovers most often?
SELECT w.well_name FROM wells w JOIN workovers k ON k.well_id = w.well_id GROUP BY w.well_id, w.well_name ORDER BY COUNT(*) DESC LIMIT 1

? List well names by spud date, latest first, then by name.
? wells sorted by spud date descending and name
SELECT well_name FROM wells ORDER BY spud_date DESC, well_name

? Which 3 engineers have been here the longest? Name and hiring date.
? name and hire date of the 3 longest serving engineers
SELECT eng_name, hired_on FROM engineers ORDER BY hired_on LIMIT 3

? Oil production in July 2023
? how many barrels of oil were produced in July 2023?
SELECT SUM(oil_bbl) FROM daily_production WHERE EXTRACT(YEAR FROM prod_date) = 2023 AND EXTRACT(MONTH FROM prod_date) = 7

? Monthly gas output
? gas produced per month
SELECT DATE_TRUNC('month', prod_date), SUM(gas_mcf) FROM daily_production GROUP BY DATE_TRUNC('month', prod_date)

? How long does drilling take, on average days from spud to completion, by well type?
? average days between spud date and completion of wells per type
SELECT well_type, AVG(completed_date - spud_date) FROM wells GROUP BY well_type

? Wells spudded since 2022-03-15
? which wells were spudded on or after March 15, 2022?
SELECT well_name FROM wells WHERE spud_date >= '2022-03-15'

? Oil over the last 30 days per well
? barrels produced by each well in the last 30 days
SELECT w.well_name, SUM(d.oil_bbl) FROM wells w JOIN daily_production d ON d.well_id = w.well_id WHERE d.prod_date >= CURRENT_DATE - INTERVAL '30 days' GROUP BY w.well_id, w.well_name

? Average workover length in hours by job type
? how many hours does each type of workover take on average?
SELECT job_type, AVG(EXTRACT(EPOCH FROM job_end - job_start) / 3600) FROM workovers GROUP BY job_type

? Wells completed per year
? how many wells did we complete each year?
SELECT EXTRACT(YEAR FROM completed_date), COUNT(*) FROM wells GROUP BY EXTRACT(YEAR FROM completed_date)

? When did Big Sandy first produce?
? first production date of wells in field Big Sandy (daily production)
SELECT MIN(d.prod_date) FROM daily_production d JOIN wells w ON d.well_id = w.well_id JOIN oil_fields f ON w.field_id = f.field_id WHERE f.field_name = 'Big Sandy'

? Workovers started this year that cost more than 250000
? how many workovers over 250000 began this year?
SELECT COUNT(*) FROM workovers WHERE EXTRACT(YEAR FROM job_start) = EXTRACT(YEAR FROM CURRENT_DATE) AND cost > 250000

? Which rigs have stood idle since before 2023-09-01?
? rigs idle since a date earlier than September 1, 2023
SELECT rig_name FROM rigs WHERE idle_since < '2023-09-01'

? Water cut per field: water divided by oil
? ratio of total water to total oil production by field (wells)
SELECT f.field_name, CAST(SUM(d.water_bbl) AS FLOAT) / NULLIF(SUM(d.oil_bbl), 0) FROM oil_fields f JOIN wells w ON w.field_id = f.field_id JOIN daily_production d ON d.well_id = w.well_id GROUP BY f.field_id, f.field_name

? Gas oil ratio overall
? total gas to total oil ratio in the daily production
SELECT CAST(SUM(gas_mcf) AS FLOAT) / NULLIF(SUM(oil_bbl), 0) FROM daily_production

? What percentage of workovers succeeded?
? percent of successful workovers
SELECT 100.0 * SUM(CASE WHEN successful = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM workovers

? Share of wells that are plugged, per basin
? by basin, what proportion of the wells is plugged?
SELECT f.basin, CAST(SUM(CASE WHEN w.well_status = 'plugged' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM wells w JOIN oil_fields f ON w.field_id = f.field_id GROUP BY f.basin

? Drilling cost per foot of every well
? well name and drilling cost divided by depth
SELECT well_name, CAST(drilling_cost AS FLOAT) / NULLIF(depth_ft, 0) FROM wells

? Ratio of injector wells to producer wells
? what is the injector to producer ratio of our wells?
SELECT CAST(SUM(CASE WHEN well_type = 'injector' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN well_type = 'producer' THEN 1 ELSE 0 END), 0) FROM wells

? Workovers per well, among wells that had any
? average number of workovers per well
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT well_id), 0) FROM workovers

? Percentage of offshore fields by operator
? for each operator, what percent of its oil fields lies offshore?
SELECT operator_name, 100.0 * SUM(CASE WHEN offshore = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM oil_fields GROUP BY operator_name

? Which horizontal producer wells are deeper than 12000 feet?
? horizontal wells of type producer with a depth over 12000
SELECT well_name FROM wells WHERE orientation = 'horizontal' AND well_type = 'producer' AND depth_ft > 12000

? Rigs of Nabro or Helmer costing between 18000 and 26000 a day
? rig names for contractors Nabro or Helmer with a day cost from 18000 to 26000
SELECT rig_name FROM rigs WHERE contractor IN ('Nabro', 'Helmer') AND day_cost BETWEEN 18000 AND 26000

? Wells not completed yet: name and spud date
? name, spud date of wells without a completion date
SELECT well_name, spud_date FROM wells WHERE completed_date IS NULL

? On how many days did a well run fewer than 12 hours?
? number of daily production records with under 12 hours on
SELECT COUNT(*) FROM daily_production WHERE hours_on < 12

? Well names starting with State
? wells whose name begins with State
SELECT well_name FROM wells WHERE well_name LIKE 'State%'

? Onshore fields discovered after 1980
? oil fields that are not offshore and were discovered later than 1980
SELECT field_name FROM oil_fields WHERE offshore = FALSE AND discovered > 1980

? Names and emails of drilling and completions engineers
? name and email of engineers specialised in drilling or completions
SELECT eng_name, email FROM engineers WHERE specialty IN ('drilling', 'completions')

? Which fields have above-average reserves?
? fields whose estimated reserves exceed the average
SELECT field_name FROM oil_fields WHERE est_reserves_bbl > (SELECT AVG(est_reserves_bbl) FROM oil_fields)

? Days with zero oil: well id and date
? well id and production date where 0 barrels of oil were produced
SELECT well_id, prod_date FROM daily_production WHERE oil_bbl = 0

? What was the oil price when we sold the July output?
I do not know

? How many barrels were spilled last year?
I do not know

? Which landowners receive royalties for Lost Mule?
I do not know
