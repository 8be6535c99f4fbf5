-- A youth welfare office: children, case workers, cases, foster families, placements and home visits.

CREATE TABLE case_workers (
  worker_no INTEGER PRIMARY KEY,
  first_name TEXT, -- Petra; Samuel; Leyla; Kurt; Agnes
  surname TEXT, -- Hollmann; Osei; Yilmaz; Brandt; Nowak
  team TEXT, -- intake; foster care; family support; guardianship
  weekly_hours INTEGER,
  joined_on DATE,
  left_on DATE
);

CREATE TABLE children (
  child_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Mia; Elias; Zara; Finn; Jana
  surname TEXT, -- Keller; Adams; Rossi; Petrov; Lang
  gender TEXT, -- female; male; diverse
  dob DATE,
  borough TEXT, -- Northgate; Harbourside; Old Mill; Greenfield; Westend
  school_type TEXT -- primary; secondary; special needs; vocational; none
);

CREATE TABLE cases (
  case_id INTEGER PRIMARY KEY,
  child_id INTEGER REFERENCES children (child_id),
  lead_worker_no INTEGER REFERENCES case_workers (worker_no),
  deputy_worker_no INTEGER REFERENCES case_workers (worker_no),
  reason TEXT, -- neglect; violence; addiction of parents; truancy; death of parents; homelessness
  reported_by TEXT, -- school; police; doctor; neighbour; relative; anonymous
  reported_on DATE,
  assessed_on DATE,
  closed_on DATE,
  risk_level TEXT, -- low; medium; high; acute
  cost_total NUMERIC
);

CREATE TABLE foster_families (
  family_id INTEGER PRIMARY KEY,
  family_name TEXT, -- Steiner; Okoro; Larsen; Moreau; Vidal
  borough TEXT, -- Northgate; Harbourside; Old Mill; Greenfield; Westend
  places INTEGER,
  own_children INTEGER,
  approved_on DATE,
  accepts_siblings TEXT, -- Y; N
  monthly_allowance NUMERIC
);

CREATE TABLE placements (
  placement_id INTEGER PRIMARY KEY,
  child_id INTEGER REFERENCES children (child_id),
  family_id INTEGER REFERENCES foster_families (family_id),
  placed_on DATE,
  ended_on DATE,
  end_reason TEXT, -- returned home; came of age; breakdown; adopted; moved away
  daily_rate NUMERIC
);

CREATE TABLE home_visits (
  visit_id INTEGER PRIMARY KEY,
  case_id INTEGER REFERENCES cases (case_id),
  worker_no INTEGER REFERENCES case_workers (worker_no),
  visit_start TIMESTAMP,
  visit_end TIMESTAMP,
  announced BOOLEAN,
  door_opened BOOLEAN,
  km_driven NUMERIC
);

? Which children are placed with the Larsen family at the moment? Give first name and surname.
? first names and surnames of children whose placement with the family Larsen has not ended
SELECT c.first_name, c.surname FROM placements p JOIN children c ON p.child_id = c.child_id JOIN foster_families f ON p.family_id = f.family_id WHERE f.family_name = 'Larsen' AND p.ended_on IS NULL

? How many cases does each lead worker have? Show the surname.
? cases per lead case worker
SELECT w.surname, COUNT(*) FROM cases c JOIN case_workers w ON c.lead_worker_no = w.worker_no GROUP BY w.worker_no, w.surname

? Who is deputy in a case of neglect? Give each first name and surname once.
? distinct deputy workers of neglect cases
SELECT DISTINCT w.first_name, w.surname FROM cases c JOIN case_workers w ON c.deputy_worker_no = w.worker_no WHERE c.reason = 'neglect'

? Which case workers have never made a home visit?
? first and last names of staff without any home visit
SELECT first_name, surname FROM case_workers WHERE worker_no NOT IN (SELECT worker_no FROM home_visits)

? Which foster families have never had a placement?
? foster families where no child was ever placed
SELECT family_name FROM foster_families WHERE family_id NOT IN (SELECT family_id FROM placements)

? List all foster families with the number of their placements, including families with none.
? placements for every foster family, also those without any
SELECT f.family_name, COUNT(p.placement_id) FROM foster_families f LEFT JOIN placements p ON p.family_id = f.family_id GROUP BY f.family_id, f.family_name

? How many kilometres did each team drive for home visits?
? km driven on visits by team
SELECT w.team, SUM(v.km_driven) FROM home_visits v JOIN case_workers w ON v.worker_no = w.worker_no GROUP BY w.team

? How many cases with an acute risk concern children from Harbourside?
? acute cases of children living in the borough Harbourside
SELECT COUNT(*) FROM cases k JOIN children c ON k.child_id = c.child_id WHERE k.risk_level = 'acute' AND c.borough = 'Harbourside'

? Return the reason of each case along with the first name and surname of the child.
? case reasons with the names of the children
SELECT k.reason, c.first_name, c.surname FROM cases k JOIN children c ON k.child_id = c.child_id

? Which children were visited at home by Leyla Yilmaz?
? distinct names of children whose case had a home visit by Leyla Yilmaz
SELECT DISTINCT c.first_name, c.surname FROM home_visits v JOIN cases k ON v.case_id = k.case_id JOIN children c ON k.child_id = c.child_id JOIN case_workers w ON v.worker_no = w.worker_no WHERE w.first_name = 'Leyla' AND w.surname = 'Yilmaz'

? What is the total cost of cases for each borough the children live in?
? case costs by borough of the child
SELECT c.borough, SUM(k.cost_total) FROM cases k JOIN children c ON k.child_id = c.child_id GROUP BY c.borough

? Which families took in children from a special needs school?
? foster families with a placement of a special needs school child
SELECT DISTINCT f.family_name FROM placements p JOIN foster_families f ON p.family_id = f.family_id JOIN children c ON p.child_id = c.child_id WHERE c.school_type = 'special needs'

? Which children have more than one placement behind them? Give first name, surname and the number of placements.
? children with over 1 placement and how many
SELECT c.first_name, c.surname, COUNT(*) FROM placements p JOIN children c ON p.child_id = c.child_id GROUP BY c.child_id, c.first_name, c.surname HAVING COUNT(*) > 1

? In which boroughs do both children and foster families live?
? boroughs found among the children and among the foster families
SELECT borough FROM children INTERSECT SELECT borough FROM foster_families

? Which boroughs have children on file but no foster family?
? boroughs of children without a foster family
SELECT borough FROM children EXCEPT SELECT borough FROM foster_families

? How many home visits were made in cases reported by the police?
? visits for cases the police reported
SELECT COUNT(*) FROM home_visits v JOIN cases k ON v.case_id = k.case_id WHERE k.reported_by = 'police'

? Who leads the most cases? Show first name and surname.
? lead worker with the highest number of cases
SELECT w.first_name, w.surname FROM cases k JOIN case_workers w ON k.lead_worker_no = w.worker_no GROUP BY w.worker_no, w.first_name, w.surname ORDER BY COUNT(*) DESC LIMIT 1

? Which children have no case on file?
? children without a case
SELECT first_name, surname FROM children WHERE child_id NOT IN (SELECT child_id FROM cases)

? How many cases were reported in the last 14 days?
? reports in the past 14 days
SELECT COUNT(*) FROM cases WHERE reported_on >= CURRENT_DATE - INTERVAL '14 days'

? How many days does it take on average from the report to the assessment of a case?
? average days between reported and assessed
SELECT AVG(assessed_on - reported_on) FROM cases

? What is the average number of days from the report until a case is closed, per reason?
? mean days from reported to closed by reason
SELECT reason, AVG(closed_on - reported_on) FROM cases GROUP BY reason

? How many cases were assessed more than 7 days after they were reported?
? cases with over 7 days between report and assessment
SELECT COUNT(*) FROM cases WHERE assessed_on - reported_on > 7

? Which cases have not been assessed yet? List the case ids.
? case ids still without assessment
SELECT case_id FROM cases WHERE assessed_on IS NULL

? How many cases were reported and how many of them closed, for each year of the report?
? yearly reports of cases and the number of closed ones among them
SELECT EXTRACT(YEAR FROM reported_on), COUNT(*), COUNT(closed_on) FROM cases GROUP BY EXTRACT(YEAR FROM reported_on)

? How many cases were closed in September 2023?
? cases closed September 2023
SELECT COUNT(*) FROM cases WHERE EXTRACT(YEAR FROM closed_on) = 2023 AND EXTRACT(MONTH FROM closed_on) = 9

? How many children were placed with families per month in 2022?
? monthly placements, 2022
SELECT DATE_TRUNC('month', placed_on), COUNT(*) FROM placements WHERE EXTRACT(YEAR FROM placed_on) = 2022 GROUP BY DATE_TRUNC('month', placed_on)

? On which weekdays do home visits take place, and how many on each?
? home visits per day of the week
SELECT EXTRACT(DOW FROM visit_start), COUNT(*) FROM home_visits GROUP BY EXTRACT(DOW FROM visit_start)

? How many minutes does a home visit last on average?
? average home visit in minutes
SELECT AVG(EXTRACT(EPOCH FROM visit_end - visit_start) / 60) FROM home_visits

? How old is each child from Greenfield? Show first name and age.
? first names and ages of the Greenfield children
SELECT first_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM children WHERE borough = 'Greenfield'

? When was the last placement with each foster family?
? most recent placement date per foster family
SELECT f.family_name, MAX(p.placed_on) FROM placements p JOIN foster_families f ON p.family_id = f.family_id GROUP BY f.family_id, f.family_name

? Which families were approved between 2020-01-01 and 2021-12-31?
? foster families approved from January 1, 2020 to December 31, 2021
SELECT family_name FROM foster_families WHERE approved_on BETWEEN '2020-01-01' AND '2021-12-31'

? How many case workers have joined since 1 July 2021 and are still here?
? workers who joined on or after July 1, 2021 and have not left
SELECT COUNT(*) FROM case_workers WHERE joined_on >= '2021-07-01' AND left_on IS NULL

? How long do placements last on average until they end, in days?
? average length of a placement in days
SELECT AVG(ended_on - placed_on) FROM placements

? How many kilometres were driven to home visits this year?
? km driven for visits this year
SELECT SUM(km_driven) FROM home_visits WHERE EXTRACT(YEAR FROM visit_start) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many cases came in per week since 2024-01-01?
? weekly case reports since January 1, 2024
SELECT DATE_TRUNC('week', reported_on), COUNT(*) FROM cases WHERE reported_on >= '2024-01-01' GROUP BY DATE_TRUNC('week', reported_on)

? What is the ratio of high risk to low risk cases for each reporting source?
? ratio of high to low risk level by who reported the case
SELECT reported_by, CAST(SUM(CASE WHEN risk_level = 'high' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN risk_level = 'low' THEN 1 ELSE 0 END), 0) FROM cases GROUP BY reported_by

? What percentage of home visits was not announced?
? percent of visits without announcement
SELECT 100.0 * SUM(CASE WHEN announced = FALSE THEN 1 ELSE 0 END) / COUNT(*) FROM home_visits

? What share of placements ended in a breakdown?
? share of placements ending with a breakdown
SELECT CAST(SUM(CASE WHEN end_reason = 'breakdown' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM placements

? For each reason, what percentage of the cases is closed?
? percentage of closed cases per reason
SELECT reason, 100.0 * SUM(CASE WHEN closed_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM cases GROUP BY reason

? How many home visits does a case receive on average?
? average number of home visits per case
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT case_id), 0) FROM home_visits

? What is the ratio of own children to places for each foster family?
? own children per place in every foster family
SELECT family_name, CAST(own_children AS FLOAT) / NULLIF(places, 0) FROM foster_families

? What is the monthly allowance per place for each family?
? allowance divided by places, by family
SELECT family_name, CAST(monthly_allowance AS FLOAT) / NULLIF(places, 0) FROM foster_families

? ratio of male to female children by borough
SELECT borough, CAST(SUM(CASE WHEN gender = 'male' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN gender = 'female' THEN 1 ELSE 0 END), 0) FROM children GROUP BY borough

? What is the ratio of visits where the door was opened to all home visits, for each worker surname?
? share of visits with an opened door per case worker
SELECT w.surname, CAST(SUM(CASE WHEN v.door_opened = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM home_visits v JOIN case_workers w ON v.worker_no = w.worker_no GROUP BY w.worker_no, w.surname

? How many kilometres are driven per home visit by each team?
? km per visit by team, total km over number of visits
SELECT w.team, CAST(SUM(v.km_driven) AS FLOAT) / NULLIF(COUNT(*), 0) FROM home_visits v JOIN case_workers w ON v.worker_no = w.worker_no GROUP BY w.team

? By how many do reports from schools exceed reports from neighbours among the cases?
? cases reported by the school minus those reported by a neighbour
SELECT SUM(CASE WHEN reported_by = 'school' THEN 1 ELSE 0 END) - SUM(CASE WHEN reported_by = 'neighbour' THEN 1 ELSE 0 END) FROM cases

? percent anonymous among the violence cases
SELECT 100.0 * SUM(CASE WHEN reported_by = 'anonymous' THEN 1 ELSE 0 END) / COUNT(*) FROM cases WHERE reason = 'violence'

? What does a case cost per child in each borough? Divide the total cost by the number of different children.
? case cost per distinct child by borough
SELECT c.borough, CAST(SUM(k.cost_total) AS FLOAT) / NULLIF(COUNT(DISTINCT k.child_id), 0) FROM cases k JOIN children c ON k.child_id = c.child_id GROUP BY c.borough

? What percentage of cases has a deputy?
? percent of cases with a deputy worker set
SELECT 100.0 * SUM(CASE WHEN deputy_worker_no IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM cases

? How many cases are there for each risk level?
? cases by risk level
SELECT risk_level, COUNT(*) FROM cases GROUP BY risk_level

? How many foster places does each borough offer?
? places in foster families per borough
SELECT borough, SUM(places) FROM foster_families GROUP BY borough

? Which reasons have cost more than 500000 in total?
? reasons with a cost total of over 500000
SELECT reason FROM cases GROUP BY reason HAVING SUM(cost_total) > 500000

? How many working hours a week does each team have?
? weekly hours by team
SELECT team, SUM(weekly_hours) FROM case_workers GROUP BY team

? Which boroughs pay their foster families more than 900 a month on average?
? boroughs with an average monthly allowance above 900
SELECT borough FROM foster_families GROUP BY borough HAVING AVG(monthly_allowance) > 900

? How often was each end reason given for placements?
? number of placements by end reason
SELECT end_reason, COUNT(*) FROM placements GROUP BY end_reason

? Who is the youngest child on file?
? youngest child, first name and surname
SELECT first_name, surname FROM children ORDER BY dob DESC LIMIT 1

? Which case cost the most? Show its id and reason.
? most expensive case: id, reason
SELECT case_id, reason FROM cases ORDER BY cost_total DESC LIMIT 1

? Who are the 5 longest serving case workers?
? 5 workers who joined earliest, first name and surname
SELECT first_name, surname FROM case_workers ORDER BY joined_on LIMIT 5

? List the family names from the largest number of places to the smallest.
? foster families sorted by places, most first
SELECT family_name FROM foster_families ORDER BY places DESC

? Which reason is the most common for a case?
? most frequent case reason
SELECT reason FROM cases GROUP BY reason ORDER BY COUNT(*) DESC LIMIT 1

? How many cases were reported by a doctor or the police?
? number of doctor or police reports among the cases
SELECT COUNT(*) FROM cases WHERE reported_by = 'doctor' OR reported_by = 'police'

? Which case workers have left us?
? names of former case workers with a leaving date
SELECT first_name, surname FROM case_workers WHERE left_on IS NOT NULL

? Which open cases cost more than the average case? Give the ids.
? ids of cases without a closing date that cost above average
SELECT case_id FROM cases WHERE closed_on IS NULL AND cost_total > (SELECT AVG(cost_total) FROM cases)

? Which judge decided on the custody of each child?
? custody rulings per judge
I do not know

? How much do the parents of the children earn?
? income of parents
I do not know

? Which languages do the foster families speak at home?
I do not know
