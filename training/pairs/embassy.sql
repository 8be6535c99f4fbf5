-- An embassy: sections, staff, consular cases, citizens abroad, receptions and official visits.

CREATE TABLE section (
  id INTEGER PRIMARY KEY,
  name TEXT, -- consular; trade; cultural; press
  building TEXT, -- Main Wing; Garden House; Annex B
  yearly_budget NUMERIC,
  head_id INTEGER REFERENCES diplomat (id)
);

CREATE TABLE diplomat (
  id INTEGER PRIMARY KEY,
  full_name TEXT, -- Ida Lofgren; Marc Vidal; Tunde Alao; Keiko Abe
  rank TEXT, -- ambassador; counsellor; attache; first secretary
  section_id INTEGER REFERENCES section (id),
  posted_from DATE,
  posted_until DATE,
  previous_post TEXT, -- Ottawa; Hanoi; Rabat; Quito
  salary NUMERIC,
  speaks_local_language BOOLEAN
);

CREATE TABLE citizen (
  id INTEGER PRIMARY KEY,
  full_name TEXT, -- Elin Storm; Paul Roche; Sade Bello; Yuto Mori
  residence_city TEXT, -- Tbilisi; Batumi; Kutaisi; Gori
  birth_date DATE,
  registered_on DATE,
  reason_abroad TEXT, -- work; study; retirement; family
  emergency_contact TEXT
);

CREATE TABLE consular_case (
  id INTEGER PRIMARY KEY,
  citizen_id INTEGER REFERENCES citizen (id),
  officer_id INTEGER REFERENCES diplomat (id),
  case_type TEXT, -- lost passport; arrest; hospitalisation; birth registration; legal advice
  urgency TEXT, -- low; normal; high
  opened_at TIMESTAMP,
  closed_at TIMESTAMP,
  fee_charged NUMERIC,
  cost NUMERIC,
  outcome TEXT -- resolved; referred; withdrawn
);

CREATE TABLE reception (
  id INTEGER PRIMARY KEY,
  title TEXT, -- National Day; Jazz Evening; Trade Breakfast; Film Night
  host_id INTEGER REFERENCES diplomat (id),
  held_on DATE,
  invited INTEGER,
  attended INTEGER,
  catering_cost NUMERIC,
  venue TEXT -- residence; city hall; hotel ballroom
);

CREATE TABLE official_visit (
  id INTEGER PRIMARY KEY,
  visitor TEXT, -- Minister of Finance; Trade Delegation; Culture Committee; Navy Admiral
  section_id INTEGER REFERENCES section (id),
  escort_id INTEGER REFERENCES diplomat (id),
  arrived_on DATE,
  departed_on DATE,
  delegation_size INTEGER,
  total_expense NUMERIC,
  is_confidential BOOLEAN
);

? Which diplomats work in the trade section?
? names of the diplomats in section trade
SELECT d.full_name FROM diplomat d JOIN section s ON d.section_id = s.id WHERE s.name = 'trade'

? Who is the head of the cultural section?
? diplomat heading the section cultural
SELECT d.full_name FROM section s JOIN diplomat d ON s.head_id = d.id WHERE s.name = 'cultural'

? Which citizens reported a lost passport? Each name just once.
? distinct citizens with a consular case of type lost passport
SELECT DISTINCT c.full_name FROM consular_case k JOIN citizen c ON k.citizen_id = c.id WHERE k.case_type = 'lost passport'

? Who hosted the Jazz Evening?
? name of the diplomat who was host of the reception Jazz Evening
SELECT d.full_name FROM reception r JOIN diplomat d ON r.host_id = d.id WHERE r.title = 'Jazz Evening'

? Which citizens have never needed us, i.e. have no consular case?
? citizens without any consular case
SELECT full_name FROM citizen WHERE id NOT IN (SELECT citizen_id FROM consular_case)

? How many consular cases did Keiko Abe handle for people in Batumi?
? number of consular cases with officer Keiko Abe and a citizen living in Batumi
SELECT COUNT(*) FROM consular_case k JOIN diplomat d ON k.officer_id = d.id JOIN citizen c ON k.citizen_id = c.id WHERE d.full_name = 'Keiko Abe' AND c.residence_city = 'Batumi'

? Which diplomats have not hosted any reception?
? diplomats who never hosted a reception
SELECT full_name FROM diplomat WHERE id NOT IN (SELECT host_id FROM reception)

? What did official visits to the press section cost in total?
? total expense of the official visits for the press section
SELECT SUM(v.total_expense) FROM official_visit v JOIN section s ON v.section_id = s.id WHERE s.name = 'press'

? Who escorted the Trade Delegation?
? diplomats that were escort of the visitor Trade Delegation, from the official visits
SELECT d.full_name FROM official_visit v JOIN diplomat d ON v.escort_id = d.id WHERE v.visitor = 'Trade Delegation'

? List the name of the citizen, the type and the officer's name for all high urgency cases.
? high urgency consular cases: citizen, case type, diplomat
SELECT c.full_name, k.case_type, d.full_name FROM consular_case k JOIN citizen c ON k.citizen_id = c.id JOIN diplomat d ON k.officer_id = d.id WHERE k.urgency = 'high'

? Which sections have an attache who speaks the local language? Name each section once.
? distinct sections with a diplomat of rank attache speaking the local language
SELECT DISTINCT s.name FROM diplomat d JOIN section s ON d.section_id = s.id WHERE d.rank = 'attache' AND d.speaks_local_language = TRUE

? Which sections received no official visits?
? sections without an official visit
SELECT name FROM section WHERE id NOT IN (SELECT section_id FROM official_visit)

? How many arrest cases concerned people who are here to study?
? consular cases of type arrest where the citizen's reason abroad is study
SELECT COUNT(*) FROM consular_case k JOIN citizen c ON k.citizen_id = c.id WHERE k.case_type = 'arrest' AND c.reason_abroad = 'study'

? What percentage of consular cases has been resolved?
? resolved consular cases in percent
SELECT 100.0 * SUM(CASE WHEN outcome = 'resolved' THEN 1 ELSE 0 END) / COUNT(*) FROM consular_case

? What share of the cases of each type is of high urgency?
? high urgency share by case type, consular cases
SELECT case_type, CAST(SUM(CASE WHEN urgency = 'high' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM consular_case GROUP BY case_type

? What fraction of the invited guests came to each reception? Title first.
? reception title and attended over invited
SELECT title, CAST(attended AS FLOAT) / NULLIF(invited, 0) FROM reception

? What was the catering cost per guest over all receptions, total cost over total attended?
? total catering cost divided by total attended guests
SELECT CAST(SUM(catering_cost) AS FLOAT) / NULLIF(SUM(attended), 0) FROM reception

? Catering cost per attending guest by venue
? For each venue, the ratio of catering cost to guests who attended receptions
SELECT venue, CAST(SUM(catering_cost) AS FLOAT) / NULLIF(SUM(attended), 0) FROM reception GROUP BY venue

? How many consular cases does an officer handle on average?
? consular cases per officer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT officer_id), 0) FROM consular_case

? What is the ratio of fees charged to costs over all consular cases?
? total fee charged over total cost of consular cases
SELECT CAST(SUM(fee_charged) AS FLOAT) / NULLIF(SUM(cost), 0) FROM consular_case

? How many invited guests stayed away from each reception?
? reception titles with invited minus attended
SELECT title, invited - attended FROM reception

? What percentage of the diplomats in each section speaks the local language?
? percent of local language speakers among diplomats by section name
SELECT s.name, 100.0 * SUM(CASE WHEN d.speaks_local_language = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM diplomat d JOIN section s ON d.section_id = s.id GROUP BY s.id, s.name

? What is the ratio of citizens here for work to citizens here for study?
? work to study ratio of citizens by reason abroad
SELECT CAST(SUM(CASE WHEN reason_abroad = 'work' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN reason_abroad = 'study' THEN 1 ELSE 0 END), 0) FROM citizen

? What proportion of official visits is confidential?
? confidential share of official visits
SELECT CAST(SUM(CASE WHEN is_confidential = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM official_visit

? Expense per delegate of every official visit: visitor and total expense over delegation size
? visitor and expense per delegation member for all official visits
SELECT visitor, CAST(total_expense AS FLOAT) / NULLIF(delegation_size, 0) FROM official_visit

? How many consular cases were opened in August 2023?
? consular cases opened August 2023
SELECT COUNT(*) FROM consular_case WHERE EXTRACT(YEAR FROM opened_at) = 2023 AND EXTRACT(MONTH FROM opened_at) = 8

? How many hours does it take to close a consular case on average, by type?
? average hours from opening to closing consular cases per case type
SELECT case_type, AVG(EXTRACT(EPOCH FROM closed_at - opened_at) / 3600) FROM consular_case GROUP BY case_type

? How long do official visits last on average, in days?
? average days between arrival and departure of official visits
SELECT AVG(departed_on - arrived_on) FROM official_visit

? Consular cases per month in 2024
? How many consular cases were opened in each month of 2024?
SELECT DATE_TRUNC('month', opened_at), COUNT(*) FROM consular_case WHERE EXTRACT(YEAR FROM opened_at) = 2024 GROUP BY DATE_TRUNC('month', opened_at)

? Which postings end before 2026-01-01? Diplomat names.
? diplomats posted until a date before January 1, 2026
SELECT full_name FROM diplomat WHERE posted_until < '2026-01-01'

? Citizens who registered in the last 3 months
? which citizens registered over the past 3 months?
SELECT full_name FROM citizen WHERE registered_on >= CURRENT_DATE - INTERVAL '3 months'

? On which weekdays are consular cases opened?
? consular cases by day of week
SELECT EXTRACT(DOW FROM opened_at), COUNT(*) FROM consular_case GROUP BY EXTRACT(DOW FROM opened_at)

? When did we last hold the National Day?
? latest date of the reception National Day
SELECT MAX(held_on) FROM reception WHERE title = 'National Day'

? What did receptions cost per year in catering?
? yearly catering cost of receptions
SELECT EXTRACT(YEAR FROM held_on), SUM(catering_cost) FROM reception GROUP BY EXTRACT(YEAR FROM held_on)

? How many days is every diplomat posted here? Name and number of days.
? diplomat names with days from posting start to end
SELECT full_name, posted_until - posted_from FROM diplomat

? Who visited officially between 2024-05-01 and 2024-05-31, by arrival?
? visitors of official visits that arrived from May 1, 2024 to May 31, 2024
SELECT visitor FROM official_visit WHERE arrived_on BETWEEN '2024-05-01' AND '2024-05-31'

? Average age of registered citizens per city of residence, in years
? How old are citizens on average, in years, in each city of residence?
SELECT residence_city, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM citizen GROUP BY residence_city

? How many receptions have we held this year?
? receptions this year
SELECT COUNT(*) FROM reception WHERE EXTRACT(YEAR FROM held_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many citizens are registered in each city?
? citizens by residence city
SELECT residence_city, COUNT(*) FROM citizen GROUP BY residence_city

? Consular cases by type and outcome
? Count the consular cases for each type and outcome.
SELECT case_type, outcome, COUNT(*) FROM consular_case GROUP BY case_type, outcome

? What do diplomats earn on average in each rank?
? average salary by rank of diplomat
SELECT rank, AVG(salary) FROM diplomat GROUP BY rank

? Number of visits and total expense per section name
? For each section, how many official visits were there and what did they cost?
SELECT s.name, COUNT(*), SUM(v.total_expense) FROM official_visit v JOIN section s ON v.section_id = s.id GROUP BY s.id, s.name

? Which officers handled more than 30 consular cases?
? diplomats with over 30 consular cases as officer
SELECT d.full_name FROM consular_case k JOIN diplomat d ON k.officer_id = d.id GROUP BY d.id, d.full_name HAVING COUNT(*) > 30

? How many receptions has each diplomat hosted? Include those with none.
? receptions per diplomat, also diplomats without a reception
SELECT d.full_name, COUNT(r.id) FROM diplomat d LEFT JOIN reception r ON r.host_id = d.id GROUP BY d.id, d.full_name

? In how many different cities do the citizens helped by each officer live?
? number of distinct residence cities of citizens with consular cases, per diplomat
SELECT d.full_name, COUNT(DISTINCT c.residence_city) FROM consular_case k JOIN diplomat d ON k.officer_id = d.id JOIN citizen c ON k.citizen_id = c.id GROUP BY d.id, d.full_name

? Smallest, average and biggest attendance by venue
? For every venue, minimum, mean and maximum number of guests who attended a reception
SELECT venue, MIN(attended), AVG(attended), MAX(attended) FROM reception GROUP BY venue

? Which cities have more than 100 citizens?
? residence cities with over 100 registered citizens
SELECT residence_city FROM citizen GROUP BY residence_city HAVING COUNT(*) > 100

? Which diplomat closes the most cases? Count consular cases by officer.
? diplomat with the most consular cases
SELECT d.full_name FROM consular_case k JOIN diplomat d ON k.officer_id = d.id GROUP BY d.id, d.full_name ORDER BY COUNT(*) DESC LIMIT 1

? What was the most expensive official visit, and what did it cost?
? visitor and total expense of the dearest official visit
SELECT visitor, total_expense FROM official_visit ORDER BY total_expense DESC LIMIT 1

? Top 3 receptions by guests who attended
? which 3 receptions had the highest attendance? titles
SELECT title FROM reception ORDER BY attended DESC LIMIT 3

? Which section has the biggest budget?
? section with the highest yearly budget
SELECT name FROM section ORDER BY yearly_budget DESC LIMIT 1

? Which citizen has the most consular cases?
? citizen with the highest number of consular cases
SELECT c.full_name FROM consular_case k JOIN citizen c ON k.citizen_id = c.id GROUP BY c.id, c.full_name ORDER BY COUNT(*) DESC LIMIT 1

? Who has been posted here the longest?
? diplomat with the earliest posting
SELECT full_name FROM diplomat ORDER BY posted_from LIMIT 1

? Show the receptions from newest to oldest with title and date.
? title and date of receptions, latest first
SELECT title, held_on FROM reception ORDER BY held_on DESC

? Which type of consular case costs us the most in total?
? case type with the highest sum of cost
SELECT case_type FROM consular_case GROUP BY case_type ORDER BY SUM(cost) DESC LIMIT 1

? Which consular cases are still open? Id and type.
? ids and types of consular cases not closed yet
SELECT id, case_type FROM consular_case WHERE closed_at IS NULL

? which diplomats ranked counsellor or attache had Hanoi as previous post?
SELECT full_name FROM diplomat WHERE rank IN ('counsellor', 'attache') AND previous_post = 'Hanoi'

? Citizens with no emergency contact in Gori
? which citizens in Gori have no emergency contact?
SELECT full_name FROM citizen WHERE residence_city = 'Gori' AND emergency_contact IS NULL

? Receptions with 50 to 150 invited guests outside the residence
? titles of receptions with between 50 and 150 invited that were not held in the residence
SELECT title FROM reception WHERE invited BETWEEN 50 AND 150 AND venue <> 'residence'

? Citizens whose name starts with "Ann"
? which citizens have a full name beginning with Ann?
SELECT full_name FROM citizen WHERE full_name LIKE 'Ann%'

? Which diplomats earn more than the average?
? diplomats with above-average salary
SELECT full_name FROM diplomat WHERE salary > (SELECT AVG(salary) FROM diplomat)

? Which diplomats have both hosted receptions and escorted official visits? Ids are fine.
? ids found as host of receptions and as escort of official visits
SELECT host_id FROM reception INTERSECT SELECT escort_id FROM official_visit

? Which wine was served at the Trade Breakfast?
? drinks menu of the receptions
I do not know

? How many visas did we issue last month?
? visa applications by nationality
I do not know

? What is the number plate of the ambassador's car?
? embassy cars per section
I do not know
