-- A harbour police force: posts, officers, patrol boats, checks of vessels, incidents in the harbour and fines.

CREATE TABLE posts (
  post_id INTEGER PRIMARY KEY,
  post_name TEXT, -- East Basin; Lock Gate; Fish Quay; Container Pier; River Mouth
  berths INTEGER,
  built_year INTEGER,
  manned_at_night BOOLEAN
);

CREATE TABLE officers (
  badge_no INTEGER PRIMARY KEY,
  full_name TEXT, -- Jette Olsen; Marco Prina; Silke Thoms; Adam Wilk; Fergus Shaw
  grade TEXT, -- constable; sergeant; inspector; superintendent
  post_id INTEGER REFERENCES posts (post_id),
  sworn_in DATE,
  dob DATE,
  monthly_salary NUMERIC,
  diver_qualified BOOLEAN
);

CREATE TABLE vessels (
  vessel_id INTEGER PRIMARY KEY,
  vessel_name TEXT, -- Aurora; Nordic Star; Lucky Anne; Bella Vista; Tern
  flag TEXT, -- Panama; Norway; Malta; Poland; Liberia
  vessel_kind TEXT, -- tanker; yacht; trawler; barge; cargo ship
  gross_tonnage INTEGER,
  year_built INTEGER,
  crew_size INTEGER
);

CREATE TABLE vessel_checks (
  check_id INTEGER PRIMARY KEY,
  vessel_id INTEGER REFERENCES vessels (vessel_id),
  lead_badge_no INTEGER REFERENCES officers (badge_no),
  second_badge_no INTEGER REFERENCES officers (badge_no),
  boarded_at TIMESTAMP,
  left_at TIMESTAMP,
  purpose TEXT, -- papers; crew list; cargo; waste oil; safety gear
  finding TEXT, -- clean; warning; offence; detention
  items_checked INTEGER,
  items_faulty INTEGER
);

CREATE TABLE incidents (
  incident_id INTEGER PRIMARY KEY,
  post_id INTEGER REFERENCES posts (post_id),
  vessel_id INTEGER REFERENCES vessels (vessel_id),
  occurred_on DATE,
  solved_on DATE,
  incident_type TEXT, -- theft; oil spill; collision; smuggling; stowaway; brawl
  loss_value NUMERIC,
  recovered_value NUMERIC,
  persons_hurt INTEGER
);

CREATE TABLE fines (
  fine_id INTEGER PRIMARY KEY,
  check_id INTEGER REFERENCES vessel_checks (check_id),
  issued_on DATE,
  due_on DATE,
  paid_on DATE,
  amount NUMERIC,
  amount_paid NUMERIC
);

? Which officers are stationed at the Fish Quay?
? officers of the post Fish Quay
SELECT o.full_name FROM officers o JOIN posts p ON o.post_id = p.post_id WHERE p.post_name = 'Fish Quay'

? Who led a check that ended in a detention? Each officer once.
? distinct lead officers of vessel checks with the finding detention
SELECT DISTINCT o.full_name FROM vessel_checks c JOIN officers o ON c.lead_badge_no = o.badge_no WHERE c.finding = 'detention'

? How many checks did every officer take part in as second officer?
? number of vessel checks per second officer
SELECT o.full_name, COUNT(*) FROM vessel_checks c JOIN officers o ON c.second_badge_no = o.badge_no GROUP BY o.badge_no, o.full_name

? Which vessels have never been checked?
? vessel names without a check
SELECT vessel_name FROM vessels WHERE vessel_id NOT IN (SELECT vessel_id FROM vessel_checks)

? How much was each vessel fined in total?
? total fines per vessel name
SELECT v.vessel_name, SUM(f.amount) FROM fines f JOIN vessel_checks c ON f.check_id = c.check_id JOIN vessels v ON c.vessel_id = v.vessel_id GROUP BY v.vessel_id, v.vessel_name

? Show every post with its number of incidents, including posts with none.
? incidents for all posts, also those without incidents
SELECT p.post_name, COUNT(i.incident_id) FROM posts p LEFT JOIN incidents i ON i.post_id = p.post_id GROUP BY p.post_id, p.post_name

? Which vessels under the flag of Panama were involved in smuggling?
? distinct Panama flag vessels with a smuggling incident
SELECT DISTINCT v.vessel_name FROM incidents i JOIN vessels v ON i.vessel_id = v.vessel_id WHERE v.flag = 'Panama' AND i.incident_type = 'smuggling'

? How many tankers were checked for waste oil?
? checks of tanker vessels with the purpose waste oil
SELECT COUNT(*) FROM vessel_checks c JOIN vessels v ON c.vessel_id = v.vessel_id WHERE v.vessel_kind = 'tanker' AND c.purpose = 'waste oil'

? Return the names of the officers along with the name of their post.
? officers and their posts
SELECT o.full_name, p.post_name FROM officers o JOIN posts p ON o.post_id = p.post_id

? What was lost through theft in the area of each post?
? loss value of theft incidents by post
SELECT p.post_name, SUM(i.loss_value) FROM incidents i JOIN posts p ON i.post_id = p.post_id WHERE i.incident_type = 'theft' GROUP BY p.post_id, p.post_name

? Which officers have never led a check?
? officers who were never lead on a vessel check
SELECT full_name FROM officers WHERE badge_no NOT IN (SELECT lead_badge_no FROM vessel_checks)

? Which vessels were checked more than 6 times?
? vessel names with over 6 checks
SELECT v.vessel_name FROM vessel_checks c JOIN vessels v ON c.vessel_id = v.vessel_id GROUP BY v.vessel_id, v.vessel_name HAVING COUNT(*) > 6

? Which vessels had an incident but were never checked? Show the vessel ids.
? vessel ids among the incidents, not among the checks
SELECT vessel_id FROM incidents EXCEPT SELECT vessel_id FROM vessel_checks

? How many checks took place in the last 5 days?
? vessel checks, past 5 days
SELECT COUNT(*) FROM vessel_checks WHERE boarded_at >= CURRENT_DATE - INTERVAL '5 days'

? How many minutes does a check last on average, for each purpose?
? average minutes from boarding to leaving by purpose
SELECT purpose, AVG(EXTRACT(EPOCH FROM left_at - boarded_at) / 60) FROM vessel_checks GROUP BY purpose

? How many days does it take on average to solve an incident, by type?
? mean days from occurred to solved per incident type
SELECT incident_type, AVG(solved_on - occurred_on) FROM incidents GROUP BY incident_type

? Which incidents have not been solved yet? Ids please.
? ids of unsolved incidents
SELECT incident_id FROM incidents WHERE solved_on IS NULL

? How many incidents occurred per month in 2023?
? monthly incidents, 2023
SELECT DATE_TRUNC('month', occurred_on), COUNT(*) FROM incidents WHERE EXTRACT(YEAR FROM occurred_on) = 2023 GROUP BY DATE_TRUNC('month', occurred_on)

? How many fines were paid after their due date?
? fines paid late, later than due
SELECT COUNT(*) FROM fines WHERE paid_on > due_on

? What was issued in fines between 2022-01-01 and 2022-12-31?
? sum of fines issued from January 1, 2022 to December 31, 2022
SELECT SUM(amount) FROM fines WHERE issued_on BETWEEN '2022-01-01' AND '2022-12-31'

? When was each vessel last checked?
? vessels with their latest boarding
SELECT v.vessel_name, MAX(c.boarded_at) FROM vessel_checks c JOIN vessels v ON c.vessel_id = v.vessel_id GROUP BY v.vessel_id, v.vessel_name

? Which officers were sworn in before 2005-10-01?
? officers sworn in earlier than October 1, 2005
SELECT full_name FROM officers WHERE sworn_in < '2005-10-01'

? How many vessels were checked on each weekday?
? vessel checks by weekday of boarding
SELECT EXTRACT(DOW FROM boarded_at), COUNT(*) FROM vessel_checks GROUP BY EXTRACT(DOW FROM boarded_at)

? How old are the officers of each grade on average?
? average age by grade
SELECT grade, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM officers GROUP BY grade

? What percentage of the fined amount has been paid?
? amount paid as a percentage of the fines
SELECT 100.0 * SUM(amount_paid) / NULLIF(SUM(amount), 0) FROM fines

? What percentage of the items checked was faulty, for each purpose?
? faulty as percent of checked items by purpose
SELECT purpose, 100.0 * SUM(items_faulty) / NULLIF(SUM(items_checked), 0) FROM vessel_checks GROUP BY purpose

? What is the ratio of offence findings to clean findings for each flag?
? ratio offence to clean by flag of the vessel
SELECT v.flag, CAST(SUM(CASE WHEN c.finding = 'offence' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN c.finding = 'clean' THEN 1 ELSE 0 END), 0) FROM vessel_checks c JOIN vessels v ON c.vessel_id = v.vessel_id GROUP BY v.flag

? What share of the officers of each grade is qualified as a diver?
? share of qualified divers by grade
SELECT grade, CAST(SUM(CASE WHEN diver_qualified = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM officers GROUP BY grade

? How much of the lost value was not recovered in each incident? Show the id.
? incident id, loss value minus recovered value
SELECT incident_id, loss_value - recovered_value FROM incidents

? What is the ratio of recovered to lost value for each incident type?
? recovered to lost value ratio by type
SELECT incident_type, CAST(SUM(recovered_value) AS FLOAT) / NULLIF(SUM(loss_value), 0) FROM incidents GROUP BY incident_type

? How many checks are there per checked vessel on average?
? average number of checks per vessel
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT vessel_id), 0) FROM vessel_checks

? What percentage of incidents has been solved?
? percent of incidents with a solution date
SELECT 100.0 * SUM(CASE WHEN solved_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM incidents

? What is the gross tonnage per crew member of each vessel?
? tonnage divided by crew size by vessel name
SELECT vessel_name, CAST(gross_tonnage AS FLOAT) / NULLIF(crew_size, 0) FROM vessels

? How many people were hurt in each type of incident?
? persons hurt by incident type
SELECT incident_type, SUM(persons_hurt) FROM incidents GROUP BY incident_type

? Which flags have more than 10 vessels?
? flags of over 10 vessels
SELECT flag FROM vessels GROUP BY flag HAVING COUNT(*) > 10

? What do officers earn on average by grade?
? average monthly salary per grade
SELECT grade, AVG(monthly_salary) FROM officers GROUP BY grade

? Which vessel is the biggest by tonnage?
? vessel with the largest gross tonnage
SELECT vessel_name FROM vessels ORDER BY gross_tonnage DESC LIMIT 1

? Who are the 2 longest serving officers?
? 2 officers sworn in first
SELECT full_name FROM officers ORDER BY sworn_in LIMIT 2

? Which post has had the most incidents?
? post with the highest number of incidents
SELECT p.post_name FROM incidents i JOIN posts p ON i.post_id = p.post_id GROUP BY p.post_id, p.post_name ORDER BY COUNT(*) DESC LIMIT 1

? Which posts are empty at night?
? posts not manned at night
SELECT post_name FROM posts WHERE manned_at_night = FALSE

? Which fines have not been paid? Show id and amount.
? unpaid fines: id and amount
SELECT fine_id, amount FROM fines WHERE paid_on IS NULL

? Which vessels are yachts or trawlers?
? names of yacht and trawler vessels
SELECT vessel_name FROM vessels WHERE vessel_kind = 'yacht' OR vessel_kind = 'trawler'

? How many passengers were on board of each vessel?
? passengers per vessel
I do not know

? Which lawyer defended the smugglers?
I do not know

? How many arrests did the officers make last year?
? arrests per officer
I do not know
