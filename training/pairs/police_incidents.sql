-- Police incidents: precincts, officers, reports, suspects, arrests and evidence.

CREATE TABLE precincts (
  precinct_id INTEGER PRIMARY KEY,
  precinct_name TEXT, -- First Precinct; Harbor Precinct; Uptown; Southgate
  commander TEXT,
  phone TEXT,
  area_km2 NUMERIC,
  residents INTEGER
);

CREATE TABLE officers (
  badge_no INTEGER PRIMARY KEY,
  first_name TEXT, -- Dale; Monica; Terrence; Yuki; Bianca
  last_name TEXT, -- Hargrove; Silva; Cooper; Tanaka; Rossi
  rank TEXT, -- patrol officer; detective; sergeant; lieutenant
  precinct_id INTEGER REFERENCES precincts (precinct_id),
  joined_on DATE,
  left_on DATE,
  annual_salary NUMERIC
);

CREATE TABLE incidents (
  incident_id INTEGER PRIMARY KEY,
  category TEXT, -- burglary; vandalism; robbery; domestic dispute; traffic accident; fraud
  priority TEXT, -- routine; urgent; emergency
  street TEXT,
  precinct_id INTEGER REFERENCES precincts (precinct_id),
  reported_by INTEGER REFERENCES officers (badge_no),
  reported_at TIMESTAMP,
  resolved_at TIMESTAMP,
  status TEXT, -- unsolved; solved; under investigation; archived
  victims INTEGER,
  loss_value NUMERIC,
  weapon_used BOOLEAN
);

CREATE TABLE suspects (
  suspect_id INTEGER PRIMARY KEY,
  suspect_name TEXT, -- John Doe; Eddie Vance; Trish Malloy; Sergei Kozlov
  gender TEXT, -- male; female; unknown
  birth_date DATE,
  prior_convictions INTEGER
);

CREATE TABLE arrests (
  arrest_id INTEGER PRIMARY KEY,
  incident_id INTEGER REFERENCES incidents (incident_id),
  suspect_id INTEGER REFERENCES suspects (suspect_id),
  badge_no INTEGER REFERENCES officers (badge_no),
  arrested_on DATE,
  released_on DATE,
  charge TEXT, -- misdemeanor; felony; infraction
  bail NUMERIC
);

CREATE TABLE evidence (
  evidence_id INTEGER PRIMARY KEY,
  incident_id INTEGER REFERENCES incidents (incident_id),
  item_type TEXT, -- knife; fingerprint; video; document; phone
  collected_on DATE,
  storage_room TEXT -- Locker One; Locker Two; Cold Room; Vault
);

? Which officers have arrested someone for a felony?
? Return the first and last names of officers who made any arrest with a felony charge.
SELECT DISTINCT o.first_name, o.last_name FROM officers o JOIN arrests a ON a.badge_no = o.badge_no WHERE a.charge = 'felony'

? Who was arrested in connection with a burglary?
? names of suspects arrested for a burglary incident
SELECT DISTINCT s.suspect_name FROM suspects s JOIN arrests a ON a.suspect_id = s.suspect_id JOIN incidents i ON a.incident_id = i.incident_id WHERE i.category = 'burglary'

? Which officers have never made an arrest?
? officers without an arrest to their name
SELECT first_name, last_name FROM officers WHERE badge_no NOT IN (SELECT badge_no FROM arrests)

? How many incidents does every precinct have, those with none included?
? incident count for each precinct, including precincts without incidents
SELECT p.precinct_name, COUNT(i.incident_id) FROM precincts p LEFT JOIN incidents i ON i.precinct_id = p.precinct_id GROUP BY p.precinct_id, p.precinct_name

? In which precincts was a knife collected as evidence?
? names of precincts with at least one incident that has a knife in evidence
SELECT DISTINCT p.precinct_name FROM precincts p JOIN incidents i ON i.precinct_id = p.precinct_id JOIN evidence e ON e.incident_id = i.incident_id WHERE e.item_type = 'knife'

? How many arrests did detectives make?
? number of arrests by officers with the rank detective
SELECT COUNT(*) FROM arrests a JOIN officers o ON a.badge_no = o.badge_no WHERE o.rank = 'detective'

? What is the total loss from robberies in Uptown?
? total loss value of robbery incidents in the Uptown precinct
SELECT SUM(i.loss_value) FROM incidents i JOIN precincts p ON i.precinct_id = p.precinct_id WHERE i.category = 'robbery' AND p.precinct_name = 'Uptown'

? Which incidents have no evidence at all?
? ids of incidents for which no evidence was collected
SELECT incident_id FROM incidents WHERE incident_id NOT IN (SELECT incident_id FROM evidence)

? Who was arrested more than 3 times?
? suspects with more than 3 arrests
SELECT s.suspect_name FROM suspects s JOIN arrests a ON a.suspect_id = s.suspect_id GROUP BY s.suspect_id, s.suspect_name HAVING COUNT(*) > 3

? Show the suspect, the charge and the bail for arrests by officer Tanaka.
? suspect name, charge and bail of every arrest made by the officer with last name Tanaka
SELECT s.suspect_name, a.charge, a.bail FROM arrests a JOIN suspects s ON a.suspect_id = s.suspect_id JOIN officers o ON a.badge_no = o.badge_no WHERE o.last_name = 'Tanaka'

? Which sergeants have reported any emergency?
? sergeants who reported at least one emergency incident
SELECT DISTINCT o.first_name, o.last_name FROM officers o JOIN incidents i ON i.reported_by = o.badge_no WHERE o.rank = 'sergeant' AND i.priority = 'emergency'

? How many incidents were there per category?
? incidents by category
SELECT category, COUNT(*) FROM incidents GROUP BY category

? How many officers serve in each precinct?
? officers per precinct name
SELECT p.precinct_name, COUNT(*) FROM precincts p JOIN officers o ON o.precinct_id = p.precinct_id GROUP BY p.precinct_id, p.precinct_name

? Average salary for every rank
? What do officers of each rank earn per year on average?
SELECT rank, AVG(annual_salary) FROM officers GROUP BY rank

? How many victims and how much loss were there for each category of incident?
? victims and loss value by incident category
SELECT category, SUM(victims), SUM(loss_value) FROM incidents GROUP BY category

? How many arrests per charge, and what is the average bail?
? arrest count and average bail by charge
SELECT charge, COUNT(*), AVG(bail) FROM arrests GROUP BY charge

? Incidents by priority and status
? Count the incidents for each combination of priority and status.
SELECT priority, status, COUNT(*) FROM incidents GROUP BY priority, status

? Which categories had more than 1000 incidents?
? categories of incident that occurred over 1000 times
SELECT category FROM incidents GROUP BY category HAVING COUNT(*) > 1000

? How many pieces of evidence are kept in each storage room?
? evidence per storage room
SELECT storage_room, COUNT(*) FROM evidence GROUP BY storage_room

? How many different suspects did each officer arrest?
? distinct suspects arrested per officer
SELECT o.first_name, o.last_name, COUNT(DISTINCT a.suspect_id) FROM officers o JOIN arrests a ON a.badge_no = o.badge_no GROUP BY o.badge_no, o.first_name, o.last_name

? Arrests per year
? How many arrests were made each year?
SELECT EXTRACT(YEAR FROM arrested_on), COUNT(*) FROM arrests GROUP BY EXTRACT(YEAR FROM arrested_on)

? What is the average number of prior convictions by gender?
? avg prior convictions of suspects per gender
SELECT gender, AVG(prior_convictions) FROM suspects GROUP BY gender

? How many unsolved incidents does each precinct have?
? unsolved incidents by precinct
SELECT p.precinct_name, COUNT(*) FROM precincts p JOIN incidents i ON i.precinct_id = p.precinct_id WHERE i.status = 'unsolved' GROUP BY p.precinct_id, p.precinct_name

? Which precinct has the most incidents?
? precinct with the highest number of incidents
SELECT p.precinct_name FROM precincts p JOIN incidents i ON i.precinct_id = p.precinct_id GROUP BY p.precinct_id, p.precinct_name ORDER BY COUNT(*) DESC LIMIT 1

? Who are the 5 officers with the most arrests?
? top 5 officers by number of arrests
SELECT o.first_name, o.last_name FROM officers o JOIN arrests a ON a.badge_no = o.badge_no GROUP BY o.badge_no, o.first_name, o.last_name ORDER BY COUNT(*) DESC LIMIT 5

? Which suspect has the most prior convictions?
? name the suspect with the highest number of prior convictions
SELECT suspect_name FROM suspects ORDER BY prior_convictions DESC LIMIT 1

? On which street was the greatest loss reported?
? street of the incident with the highest loss value
SELECT street FROM incidents ORDER BY loss_value DESC LIMIT 1

? What kind of incident happens most in Southgate?
? most frequent incident category in the Southgate precinct
SELECT i.category FROM incidents i JOIN precincts p ON i.precinct_id = p.precinct_id WHERE p.precinct_name = 'Southgate' GROUP BY i.category ORDER BY COUNT(*) DESC LIMIT 1

? Which officer has been with us the longest?
? longest serving officer by joining date
SELECT first_name, last_name FROM officers ORDER BY joined_on LIMIT 1

? List the bails from highest to lowest with the arrest id.
? arrest id and bail of all arrests in descending order of bail
SELECT arrest_id, bail FROM arrests ORDER BY bail DESC

? Who is the youngest suspect?
? youngest suspect by date of birth
SELECT suspect_name FROM suspects ORDER BY birth_date DESC LIMIT 1

? Show the officers by rank, then by salary from high to low.
? officers sorted by rank and then annual salary descending, first and last name
SELECT first_name, last_name FROM officers ORDER BY rank, annual_salary DESC

? How many incidents were reported in December 2023?
? incidents reported December 2023
SELECT COUNT(*) FROM incidents WHERE EXTRACT(YEAR FROM reported_at) = 2023 AND EXTRACT(MONTH FROM reported_at) = 12

? How many burglaries were reported per month in 2022?
? monthly burglary incidents reported in 2022
SELECT DATE_TRUNC('month', reported_at), COUNT(*) FROM incidents WHERE category = 'burglary' AND EXTRACT(YEAR FROM reported_at) = 2022 GROUP BY DATE_TRUNC('month', reported_at)

? How many hours does it take on average to resolve an incident of each category?
? average hours from report to resolution by incident category
SELECT category, AVG(EXTRACT(EPOCH FROM resolved_at - reported_at) / 3600) FROM incidents GROUP BY category

? What has been reported in the last 24 hours? Show id and category.
? id and category of incidents reported during the past 24 hours
SELECT incident_id, category FROM incidents WHERE reported_at >= CURRENT_DATE - INTERVAL '24 hours'

? For how many days was each released suspect held after the arrest?
? arrest id and days between arrest and release for those released
SELECT arrest_id, released_on - arrested_on FROM arrests WHERE released_on IS NOT NULL

? On which day of the week are incidents reported, with the count of each day?
? incidents per weekday of the report
SELECT EXTRACT(DOW FROM reported_at), COUNT(*) FROM incidents GROUP BY EXTRACT(DOW FROM reported_at)

? Which officers left between 2020-01-01 and 2022-12-31?
? officers who left from January 1, 2020 until December 31, 2022
SELECT first_name, last_name FROM officers WHERE left_on BETWEEN '2020-01-01' AND '2022-12-31'

? First and last arrest date of Eddie Vance
? When was Eddie Vance arrested for the first and for the last time?
SELECT MIN(a.arrested_on), MAX(a.arrested_on) FROM arrests a JOIN suspects s ON a.suspect_id = s.suspect_id WHERE s.suspect_name = 'Eddie Vance'

? How many arrests have we made this year?
? arrests so far this year
SELECT COUNT(*) FROM arrests WHERE EXTRACT(YEAR FROM arrested_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? What share of incidents has been solved?
? share of solved incidents
SELECT CAST(SUM(CASE WHEN status = 'solved' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM incidents

? What percentage of incidents in each precinct is solved?
? clearance per precinct: percent of incidents with the status solved
SELECT p.precinct_name, 100.0 * SUM(CASE WHEN i.status = 'solved' THEN 1 ELSE 0 END) / COUNT(*) FROM precincts p JOIN incidents i ON i.precinct_id = p.precinct_id GROUP BY p.precinct_id, p.precinct_name

? ratio of felony arrests to misdemeanor arrests
? What is the ratio of felony to misdemeanor charges among arrests?
SELECT CAST(SUM(CASE WHEN charge = 'felony' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN charge = 'misdemeanor' THEN 1 ELSE 0 END), 0) FROM arrests

? Residents per square kilometre for each precinct
? population density: precinct name and residents divided by area
SELECT precinct_name, residents / NULLIF(area_km2, 0) FROM precincts

? How many arrests does an officer make on average?
? average number of arrests per arresting officer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT badge_no), 0) FROM arrests

? In what proportion of each incident category was a weapon used?
? proportion of incidents with a weapon by category
SELECT category, CAST(SUM(CASE WHEN weapon_used = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM incidents GROUP BY category

? What percentage of suspects is female?
? percent female suspects
SELECT 100.0 * SUM(CASE WHEN gender = 'female' THEN 1 ELSE 0 END) / COUNT(*) FROM suspects

? How many items of evidence do we collect per incident on average?
? average evidence items per incident
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT incident_id), 0) FROM evidence

? Which emergencies are still under investigation and involved a weapon?
? ids of emergency incidents under investigation where a weapon was used
SELECT incident_id FROM incidents WHERE priority = 'emergency' AND status = 'under investigation' AND weapon_used = TRUE

? Which incidents happened on a street with Market in its name?
? incident ids where the street contains Market
SELECT incident_id FROM incidents WHERE street LIKE '%Market%'

? Who is still serving as a lieutenant?
? lieutenants who have not left
SELECT first_name, last_name FROM officers WHERE rank = 'lieutenant' AND left_on IS NULL

? Show name, commander and phone of all precincts.
? precinct name, commander, phone number
SELECT precinct_name, commander, phone FROM precincts

? How many vandalism or fraud incidents had a loss between 500 and 2000?
? number of incidents of vandalism and fraud with a loss from 500 to 2000
SELECT COUNT(*) FROM incidents WHERE category IN ('vandalism', 'fraud') AND loss_value BETWEEN 500 AND 2000

? Which suspects have no prior convictions (0)?
? suspects with 0 prior convictions
SELECT suspect_name FROM suspects WHERE prior_convictions = 0

? Which suspects are still in custody, with no release date?
? suspects who have not been released after an arrest
SELECT DISTINCT s.suspect_name FROM suspects s JOIN arrests a ON a.suspect_id = s.suspect_id WHERE a.released_on IS NULL

? Which phones or videos were collected and put in the Vault?
? evidence ids of phone and video items in the Vault
SELECT evidence_id FROM evidence WHERE item_type IN ('phone', 'video') AND storage_room = 'Vault'

? Which arrests have a bail above the average bail?
? arrest ids with above average bail
SELECT arrest_id FROM arrests WHERE bail > (SELECT AVG(bail) FROM arrests)

? Which patrol car was used?
? licence plate of the patrol car for every incident
I do not know

? How was the weather during each traffic accident?
I do not know

? names of the witnesses
? Who witnessed the robbery?
I do not know
