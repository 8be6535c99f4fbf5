-- A building contractor: construction sites, workers, subcontractors, deliveries and safety incidents.

CREATE TABLE foreman (
  foreman_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Greg; Olga; Stefan; Maria
  last_name TEXT, -- Hale; Ivanova; Kramer; Lopes
  phone TEXT,
  since_date DATE
);

CREATE TABLE site (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT, -- Harbour Tower; Mill Lane School; Station Arcade; Oak Bridge; Clinic West
  city TEXT, -- Porto; Bergen; Graz; Leeds
  build_type TEXT, -- office; school; bridge; shopping centre; hospital
  foreman_id INTEGER REFERENCES foreman (foreman_id),
  start_dt DATE,
  planned_end_dt DATE,
  actual_end_dt DATE,
  budget NUMERIC,
  spent NUMERIC,
  floors INTEGER,
  phase TEXT -- groundworks; shell; interior; handed over
);

CREATE TABLE subcontractor (
  sub_id INTEGER PRIMARY KEY,
  company TEXT, -- Apex Roofing; Volt Electric; Solid Concrete; Clear Glass; Pipeworks
  trade TEXT, -- roofing; electrics; concrete; glazing; plumbing
  rating INTEGER,
  insured BOOLEAN
);

CREATE TABLE assignment (
  assignment_id INTEGER PRIMARY KEY,
  site_id INTEGER REFERENCES site (site_id),
  sub_id INTEGER REFERENCES subcontractor (sub_id),
  contract_sum NUMERIC,
  from_date DATE,
  to_date DATE,
  penalty NUMERIC
);

CREATE TABLE delivery (
  delivery_id INTEGER PRIMARY KEY,
  site_id INTEGER REFERENCES site (site_id),
  material TEXT, -- cement; rebar; bricks; timber beams; insulation
  supplier TEXT, -- BuildMart; Stonewell; Baumax; Ferro
  qty NUMERIC,
  cost NUMERIC,
  due_on DATE,
  arrived_on DATE,
  is_rejected BOOLEAN
);

CREATE TABLE incident (
  incident_id INTEGER PRIMARY KEY,
  site_id INTEGER REFERENCES site (site_id),
  kind TEXT, -- fall; cut; electric shock; falling object; near miss
  happened_at TIMESTAMP,
  days_lost INTEGER,
  reported_to_authority BOOLEAN
);

? Who is the foreman at Harbour Tower?
? first and last name of the foreman of the Harbour Tower site
SELECT f.first_name, f.last_name FROM foreman f JOIN site s ON s.foreman_id = f.foreman_id WHERE s.site_name = 'Harbour Tower'

? Which subcontractors have worked on bridges?
? companies assigned as subcontractor to a bridge site
SELECT DISTINCT c.company FROM subcontractor c JOIN assignment a ON a.sub_id = c.sub_id JOIN site s ON a.site_id = s.site_id WHERE s.build_type = 'bridge'

? On which sites has nobody been hurt so far (no incident at all)?
? sites without incidents
SELECT site_name FROM site WHERE site_id NOT IN (SELECT site_id FROM incident)

? How much cement was delivered to Clinic West?
? total quantity of cement delivered to the site Clinic West
SELECT SUM(d.qty) FROM delivery d JOIN site s ON d.site_id = s.site_id WHERE d.material = 'cement' AND s.site_name = 'Clinic West'

? Which sites in Bergen had a fall?
? names of Bergen sites with a fall incident
SELECT DISTINCT s.site_name FROM site s JOIN incident i ON i.site_id = s.site_id WHERE s.city = 'Bergen' AND i.kind = 'fall'

? Subcontractors we have never hired
? companies of subcontractors with no assignment
SELECT company FROM subcontractor WHERE sub_id NOT IN (SELECT sub_id FROM assignment)

? What did Volt Electric get paid in contracts altogether?
? total contract sum of assignments to subcontractor Volt Electric
SELECT SUM(a.contract_sum) FROM assignment a JOIN subcontractor c ON a.sub_id = c.sub_id WHERE c.company = 'Volt Electric'

? Show site, company and contract sum for all roofing work.
? site name, company, contract sum of subcontractor assignments in the roofing trade
SELECT s.site_name, c.company, a.contract_sum FROM assignment a JOIN site s ON a.site_id = s.site_id JOIN subcontractor c ON a.sub_id = c.sub_id WHERE c.trade = 'roofing'

? How many deliveries were rejected on sites run by Olga Ivanova?
? rejected deliveries at the sites of foreman Olga Ivanova
SELECT COUNT(*) FROM delivery d JOIN site s ON d.site_id = s.site_id JOIN foreman f ON s.foreman_id = f.foreman_id WHERE f.first_name = 'Olga' AND f.last_name = 'Ivanova' AND d.is_rejected = TRUE

? Which foremen are looking after a school or a hospital?
? foremen with a school or hospital site
SELECT DISTINCT f.first_name, f.last_name FROM foreman f JOIN site s ON s.foreman_id = f.foreman_id WHERE s.build_type IN ('school', 'hospital')

? Companies that worked in Porto but not in Graz
? subcontractors with an assignment on a site in Porto but none in Graz
SELECT c.company FROM subcontractor c JOIN assignment a ON a.sub_id = c.sub_id JOIN site s ON a.site_id = s.site_id WHERE s.city = 'Porto' EXCEPT SELECT c.company FROM subcontractor c JOIN assignment a ON a.sub_id = c.sub_id JOIN site s ON a.site_id = s.site_id WHERE s.city = 'Graz'

? How many sites are in each phase?
? sites by phase
SELECT phase, COUNT(*) FROM site GROUP BY phase

? Budget and money spent by city
? total budget and total spent per city of the site
SELECT city, SUM(budget), SUM(spent) FROM site GROUP BY city

? Material costs per supplier
? what have deliveries from each supplier cost us?
SELECT supplier, SUM(cost) FROM delivery GROUP BY supplier

? Incidents and lost days by kind
? for each kind of incident, how many were there and how many days were lost?
SELECT kind, COUNT(*), SUM(days_lost) FROM incident GROUP BY kind

? How many incidents per site, listing safe sites too?
? incident count for every site name, zero included
SELECT s.site_name, COUNT(i.incident_id) FROM site s LEFT JOIN incident i ON i.site_id = s.site_id GROUP BY s.site_id, s.site_name

? Average rating of subcontractors in each trade
? mean rating by trade
SELECT trade, AVG(rating) FROM subcontractor GROUP BY trade

? Which foremen look after more than 2 sites?
? foremen in charge of over 2 sites
SELECT f.first_name, f.last_name FROM foreman f JOIN site s ON s.foreman_id = f.foreman_id GROUP BY f.foreman_id, f.first_name, f.last_name HAVING COUNT(*) > 2

? Return each site's name with the number of different subcontractors working there.
? distinct subcontractors per site (assignments)
SELECT s.site_name, COUNT(DISTINCT a.sub_id) FROM site s JOIN assignment a ON a.site_id = s.site_id GROUP BY s.site_id, s.site_name

? Cheapest, dearest and average delivery by material
? min, max and mean delivery cost per material
SELECT material, MIN(cost), MAX(cost), AVG(cost) FROM delivery GROUP BY material

? Which sites have received over 100 deliveries?
? sites with more than 100 deliveries
SELECT s.site_name FROM site s JOIN delivery d ON d.site_id = s.site_id GROUP BY s.site_id, s.site_name HAVING COUNT(*) > 100

? Number of sites by city and type of building
? how many sites per city and build type?
SELECT city, build_type, COUNT(*) FROM site GROUP BY city, build_type

? What's the priciest project by budget?
? site with the largest budget
SELECT site_name FROM site ORDER BY budget DESC LIMIT 1

? Which site has had the most accidents?
? site with the highest number of incidents
SELECT s.site_name FROM site s JOIN incident i ON i.site_id = s.site_id GROUP BY s.site_id, s.site_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 subcontractors by total contract sum
? the 5 companies with the highest contract sums over their assignments
SELECT c.company FROM subcontractor c JOIN assignment a ON a.sub_id = c.sub_id GROUP BY c.sub_id, c.company ORDER BY SUM(a.contract_sum) DESC LIMIT 5

? Which supplier do we use the most?
? supplier with the most deliveries
SELECT supplier FROM delivery GROUP BY supplier ORDER BY COUNT(*) DESC LIMIT 1

? Sites sorted by planned end, soonest first
? list the sites by planned end date
SELECT site_name FROM site ORDER BY planned_end_dt

? Who has been a foreman for the shortest time?
? newest foreman, by since date
SELECT first_name, last_name FROM foreman ORDER BY since_date DESC LIMIT 1

? Show the 3 tallest buildings with their number of floors.
? site names and floors of the 3 sites with the most floors
SELECT site_name, floors FROM site ORDER BY floors DESC LIMIT 3

? Best rated company in plumbing
? plumbing subcontractor with the top rating
SELECT company FROM subcontractor WHERE trade = 'plumbing' ORDER BY rating DESC LIMIT 1

? Site names with total delivery cost, largest first
? total cost of deliveries per site in descending order
SELECT s.site_name, SUM(d.cost) FROM site s JOIN delivery d ON d.site_id = s.site_id GROUP BY s.site_id, s.site_name ORDER BY SUM(d.cost) DESC

? Which sites started in 2022?
? sites with a 2022 start
SELECT site_name FROM site WHERE EXTRACT(YEAR FROM start_dt) = 2022

? Which sites ran past their planned end?
? sites finished later than planned
SELECT site_name FROM site WHERE actual_end_dt > planned_end_dt

? By how many days were deliveries late on average, by supplier?
? average days between the due date and arrival of deliveries per supplier
SELECT supplier, AVG(arrived_on - due_on) FROM delivery GROUP BY supplier

? Accidents in the last 12 months
? how many incidents happened in the past 12 months?
SELECT COUNT(*) FROM incident WHERE happened_at >= CURRENT_DATE - INTERVAL '12 months'

? Delivery costs by month of arrival
? monthly cost of deliveries that arrived
SELECT DATE_TRUNC('month', arrived_on), SUM(cost) FROM delivery GROUP BY DATE_TRUNC('month', arrived_on)

? On which weekday do most incidents occur?
? weekday with the highest number of incidents
SELECT EXTRACT(DOW FROM happened_at) FROM incident GROUP BY EXTRACT(DOW FROM happened_at) ORDER BY COUNT(*) DESC LIMIT 1

? When was the last incident at Station Arcade?
? latest incident time on the Station Arcade site
SELECT MAX(i.happened_at) FROM incident i JOIN site s ON i.site_id = s.site_id WHERE s.site_name = 'Station Arcade'

? Assignments starting before 2021-04-01: ids and contract sums
? assignment id and contract sum where the from date is before April 1, 2021
SELECT assignment_id, contract_sum FROM assignment WHERE from_date < '2021-04-01'

? How many deliveries arrived in May 2023?
? deliveries May 2023, by arrival
SELECT COUNT(*) FROM delivery WHERE EXTRACT(YEAR FROM arrived_on) = 2023 AND EXTRACT(MONTH FROM arrived_on) = 5

? How much of its budget has each site used, spent divided by budget?
? site name with spent over budget
SELECT site_name, CAST(spent AS FLOAT) / NULLIF(budget, 0) FROM site

? How much money is left per site?
? remaining budget of every site (budget minus spent)
SELECT site_name, budget - spent FROM site

? Rejection percentage by supplier
? what percentage of deliveries do we reject for each supplier?
SELECT supplier, 100.0 * SUM(CASE WHEN is_rejected = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM delivery GROUP BY supplier

? What share of subcontractors is insured?
? proportion of insured subcontractors
SELECT CAST(SUM(CASE WHEN insured = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM subcontractor

? Ratio of near misses to falls, incident kinds near miss and fall
? how many near miss incidents are there per fall, as a ratio?
SELECT CAST(SUM(CASE WHEN kind = 'near miss' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN kind = 'fall' THEN 1 ELSE 0 END), 0) FROM incident

? Deliveries per site on average
? how many deliveries does a site get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT site_id), 0) FROM delivery

? Percentage of incidents reported to the authority per city
? for each city, the percent of incidents on its sites that were reported to the authority
SELECT s.city, 100.0 * SUM(CASE WHEN i.reported_to_authority = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM incident i JOIN site s ON i.site_id = s.site_id GROUP BY s.city

? Unit price by material: cost divided by quantity
? cost per unit of quantity for each material in the deliveries
SELECT material, CAST(SUM(cost) AS FLOAT) / NULLIF(SUM(qty), 0) FROM delivery GROUP BY material

? Sites that are over budget
? which sites have spent more than their budget?
SELECT site_name FROM site WHERE spent > budget

? Which offices or schools have at least 6 floors?
? office or school sites with 6 floors or more
SELECT site_name FROM site WHERE build_type IN ('office', 'school') AND floors >= 6

? Deliveries that have not arrived: material, supplier and due date
? material, supplier, due date of deliveries still outstanding (no arrival)
SELECT material, supplier, due_on FROM delivery WHERE arrived_on IS NULL

? Uninsured companies with a rating under 3
? subcontractors not insured and rated below 3
SELECT company FROM subcontractor WHERE insured = FALSE AND rating < 3

? Assignments with a penalty, contract sum between 100000 and 500000
? ids of assignments where a penalty is set and the contract sum lies between 100000 and 500000
SELECT assignment_id FROM assignment WHERE penalty IS NOT NULL AND contract_sum BETWEEN 100000 AND 500000

? Phone number of foreman Stefan Kramer
? phone of the foreman Stefan Kramer
SELECT phone FROM foreman WHERE first_name = 'Stefan' AND last_name = 'Kramer'

? Which foremen have no phone number on file?
? foremen missing a phone
SELECT first_name, last_name FROM foreman WHERE phone IS NULL

? Sites with School in the name
? site names containing School
SELECT site_name FROM site WHERE site_name LIKE '%School%'

? What are the neighbours' complaints about dust?
I do not know

? How many cranes are standing on each site?
I do not know

? What will the rent of the finished offices be?
I do not know
