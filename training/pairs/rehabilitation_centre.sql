-- A rehabilitation centre: residents, wards, stays, therapy blocks, goals and aids handed out.

CREATE TABLE wards (
  id INTEGER PRIMARY KEY,
  ward_name TEXT, -- Cedar; Willow; Aspen; Linden
  focus TEXT, -- stroke; spinal injury; orthopaedic; cardiac
  beds INTEGER,
  floor INTEGER,
  yearly_budget NUMERIC,
  yearly_spending NUMERIC
);

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Olga; Martin; Yusuf; Claire
  surname TEXT, -- Brandt; Lopez; Demir; Rossi
  job_title TEXT, -- physical therapist; occupational therapist; nurse; psychologist
  ward_id INTEGER REFERENCES wards (id),
  employed_since DATE,
  monthly_pay NUMERIC
);

CREATE TABLE residents (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Greta; Alan; Mei; Jorge
  surname TEXT, -- Olsen; Finch; Wong; Ramos
  dob DATE,
  home_county TEXT, -- Kent; Devon; Essex; Surrey
  diagnosis TEXT, -- stroke; hip fracture; head injury; amputation
  smoker BOOLEAN
);

CREATE TABLE stays (
  id INTEGER PRIMARY KEY,
  resident_id INTEGER REFERENCES residents (id),
  ward_id INTEGER REFERENCES wards (id),
  case_manager_id INTEGER REFERENCES staff (id),
  requested_on DATE,
  admitted_on DATE,
  left_on DATE,
  planned_days INTEGER,
  total_cost NUMERIC,
  funder TEXT, -- pension fund; health insurer; self payer; accident insurer
  admission_score INTEGER,
  discharge_score INTEGER
);

CREATE TABLE therapy_blocks (
  id INTEGER PRIMARY KEY,
  stay_id INTEGER REFERENCES stays (id),
  staff_id INTEGER REFERENCES staff (id),
  kind TEXT, -- gait training; hydrotherapy; memory training; strength training
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  attended BOOLEAN
);

CREATE TABLE goals (
  id INTEGER PRIMARY KEY,
  stay_id INTEGER REFERENCES stays (id),
  description TEXT, -- climb stairs; dress alone; walk outdoors; return to work
  set_on DATE,
  reached_on DATE
);

? Which residents have stayed on the Cedar ward?
? residents with a stay on Cedar
SELECT DISTINCT r.first_name, r.surname FROM stays s JOIN residents r ON s.resident_id = r.id JOIN wards w ON s.ward_id = w.id WHERE w.ward_name = 'Cedar'

? Return the first name and surname of every staff member along with the name of their ward.
? staff with the name of the ward they work on
SELECT s.first_name, s.surname, w.ward_name FROM staff s JOIN wards w ON s.ward_id = w.id

? How many stays were there on each ward, including wards without any?
? stays per ward name, empty wards too
SELECT w.ward_name, COUNT(s.id) FROM wards w LEFT JOIN stays s ON s.ward_id = w.id GROUP BY w.id, w.ward_name

? What did the stays of each resident cost altogether?
? total cost of stays per resident
SELECT r.first_name, r.surname, SUM(s.total_cost) FROM stays s JOIN residents r ON s.resident_id = r.id GROUP BY r.id, r.first_name, r.surname

? Who among the staff has never been the case manager of a stay?
? staff who never acted as case manager
SELECT first_name, surname FROM staff WHERE id NOT IN (SELECT case_manager_id FROM stays)

? Who managed the stays of residents with a hip fracture? List each case manager once.
? distinct staff who were case managers for hip fracture residents
SELECT DISTINCT st.first_name, st.surname FROM stays s JOIN staff st ON s.case_manager_id = st.id JOIN residents r ON s.resident_id = r.id WHERE r.diagnosis = 'hip fracture'

? Which residents set themselves the goal to climb stairs?
? residents with a climb stairs goal
SELECT DISTINCT r.first_name, r.surname FROM goals g JOIN stays s ON g.stay_id = s.id JOIN residents r ON s.resident_id = r.id WHERE g.description = 'climb stairs'

? How many therapy blocks has each staff member given?
? therapy blocks per staff member, by first name and surname
SELECT st.first_name, st.surname, COUNT(*) FROM therapy_blocks t JOIN staff st ON t.staff_id = st.id GROUP BY st.id, st.first_name, st.surname

? Which kinds of therapy were given on the Willow ward?
? different therapy kinds for stays on Willow
SELECT DISTINCT t.kind FROM therapy_blocks t JOIN stays s ON t.stay_id = s.id JOIN wards w ON s.ward_id = w.id WHERE w.ward_name = 'Willow'

? Which residents have never had a stay?
? people on the residents list with no stay
SELECT first_name, surname FROM residents WHERE id NOT IN (SELECT resident_id FROM stays)

? What was the average cost of a stay for smokers from Devon?
? mean total cost of stays, residents who smoke and live in Devon
SELECT AVG(s.total_cost) FROM stays s JOIN residents r ON s.resident_id = r.id WHERE r.smoker = TRUE AND r.home_county = 'Devon'

? Which wards have had more than 200 stays?
? wards with over 200 stays
SELECT w.ward_name FROM stays s JOIN wards w ON s.ward_id = w.id GROUP BY w.id, w.ward_name HAVING COUNT(*) > 200

? Number of reached goals by diagnosis
? How many goals have been reached for each resident diagnosis?
SELECT r.diagnosis, COUNT(*) FROM goals g JOIN stays s ON g.stay_id = s.id JOIN residents r ON s.resident_id = r.id WHERE g.reached_on IS NOT NULL GROUP BY r.diagnosis

? Which psychologist has the most therapy blocks?
? psychologist with the largest number of therapy blocks
SELECT st.first_name, st.surname FROM therapy_blocks t JOIN staff st ON t.staff_id = st.id WHERE st.job_title = 'psychologist' GROUP BY st.id, st.first_name, st.surname ORDER BY COUNT(*) DESC LIMIT 1

? Which stays have both a goal and a therapy block? Give the stay ids.
? stay ids found in the goals as well as in the therapy blocks
SELECT stay_id FROM goals INTERSECT SELECT stay_id FROM therapy_blocks

? How many nurses work on the wards with a cardiac focus?
? nurses on cardiac wards
SELECT COUNT(*) FROM staff s JOIN wards w ON s.ward_id = w.id WHERE s.job_title = 'nurse' AND w.focus = 'cardiac'

? How many days does a stay last on average?
? average length of stay in days
SELECT AVG(left_on - admitted_on) FROM stays

? What is the average length of stay in days for each funder?
? mean days from admission to leaving by funder
SELECT funder, AVG(left_on - admitted_on) FROM stays GROUP BY funder

? What is the longest that anyone had to wait, in days, from the request to admission?
? longest wait in days between requested and admitted
SELECT MAX(admitted_on - requested_on) FROM stays

? Who is currently with us, i.e. has not left yet?
? residents whose stay has no leaving date
SELECT DISTINCT r.first_name, r.surname FROM stays s JOIN residents r ON s.resident_id = r.id WHERE s.left_on IS NULL

? How many people were admitted per month in 2022?
? monthly admissions 2022
SELECT DATE_TRUNC('month', admitted_on), COUNT(*) FROM stays WHERE EXTRACT(YEAR FROM admitted_on) = 2022 GROUP BY DATE_TRUNC('month', admitted_on)

? How many stays were requested in the last 2 weeks?
? requested stays, last 2 weeks
SELECT COUNT(*) FROM stays WHERE requested_on >= CURRENT_DATE - INTERVAL '2 weeks'

? How many hours of hydrotherapy were given in total?
? total hours of hydrotherapy blocks
SELECT SUM(EXTRACT(EPOCH FROM ends_at - starts_at) / 3600) FROM therapy_blocks WHERE kind = 'hydrotherapy'

? Average length of a therapy block in minutes, by kind
? How many minutes does each kind of therapy block take on average?
SELECT kind, AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 60) FROM therapy_blocks GROUP BY kind

? How many therapy blocks start on each weekday?
? therapy blocks by day of the week
SELECT EXTRACT(DOW FROM starts_at), COUNT(*) FROM therapy_blocks GROUP BY EXTRACT(DOW FROM starts_at)

? Which goals took longer than 60 days to reach? Give the descriptions.
? descriptions of goals reached more than 60 days after they were set
SELECT description FROM goals WHERE reached_on - set_on > 60

? When was the first admission on each ward?
? earliest admission date per ward name
SELECT w.ward_name, MIN(s.admitted_on) FROM stays s JOIN wards w ON s.ward_id = w.id GROUP BY w.id, w.ward_name

? How many residents left between 2024-04-01 and 2024-06-30?
? number of stays that ended from April 1, 2024 to June 30, 2024
SELECT COUNT(*) FROM stays WHERE left_on BETWEEN '2024-04-01' AND '2024-06-30'

? Which staff have been employed since before 2005-01-01?
? staff employed before 1 January 2005
SELECT first_name, surname FROM staff WHERE employed_since < '2005-01-01'

? What did the stays that began last year cost in total?
? total cost of last year's admissions
SELECT SUM(total_cost) FROM stays WHERE EXTRACT(YEAR FROM admitted_on) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? Average age of the residents for each diagnosis
? How old are residents on average, by diagnosis?
SELECT diagnosis, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM residents GROUP BY diagnosis

? What is the ratio of spending to budget for each ward?
? yearly spending divided by yearly budget, per ward
SELECT ward_name, CAST(yearly_spending AS FLOAT) / NULLIF(yearly_budget, 0) FROM wards

? How much of its budget does each ward have left over?
? ward name and budget minus spending
SELECT ward_name, yearly_budget - yearly_spending FROM wards

? What percentage of the yearly budget of all wards was spent?
? spending as percentage of the total ward budget
SELECT 100.0 * SUM(yearly_spending) / NULLIF(SUM(yearly_budget), 0) FROM wards

? What percentage of the budget did the wards of each focus spend?
? percent of yearly budget spent by ward focus
SELECT focus, 100.0 * SUM(yearly_spending) / NULLIF(SUM(yearly_budget), 0) FROM wards GROUP BY focus

? What does each stay cost per planned day?
? stay id and total cost over planned days
SELECT id, CAST(total_cost AS FLOAT) / NULLIF(planned_days, 0) FROM stays

? What is the ratio of stays paid by a health insurer to those paid by a pension fund for each ward?
? ratio of health insurer to pension fund stays per ward name
SELECT w.ward_name, CAST(SUM(CASE WHEN s.funder = 'health insurer' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN s.funder = 'pension fund' THEN 1 ELSE 0 END), 0) FROM stays s JOIN wards w ON s.ward_id = w.id GROUP BY w.id, w.ward_name

? What share of the goals has been reached?
? share of goals with a date reached
SELECT CAST(SUM(CASE WHEN reached_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM goals

? What percentage of the goals of each description has been reached?
? percent of goals reached, by description
SELECT description, 100.0 * SUM(CASE WHEN reached_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM goals GROUP BY description

? What share of the residents from every home county smokes?
? share of smokers by home county
SELECT home_county, CAST(SUM(CASE WHEN smoker = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM residents GROUP BY home_county

? How many therapy blocks does a stay have on average?
? average number of therapy blocks per stay
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT stay_id), 0) FROM therapy_blocks

? Average number of staff per ward
? How many staff members are there per ward on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT ward_id), 0) FROM staff

? By how many points did each resident improve in a stay? Give the stay id and discharge score minus admission score.
? points gained per stay id, discharge less admission score
SELECT id, discharge_score - admission_score FROM stays

? What is the average gain between admission score and discharge score for each funder?
? avg of discharge score minus admission score by funder
SELECT funder, AVG(discharge_score - admission_score) FROM stays GROUP BY funder

? What percentage of stays ended with a discharge score above the admission score?
? percent of stays where the discharge score is higher than at admission
SELECT 100.0 * SUM(CASE WHEN discharge_score > admission_score THEN 1 ELSE 0 END) / COUNT(*) FROM stays

? How many more stroke residents than amputation residents do we have?
? residents with stroke minus residents with amputation
SELECT SUM(CASE WHEN diagnosis = 'stroke' THEN 1 ELSE 0 END) - SUM(CASE WHEN diagnosis = 'amputation' THEN 1 ELSE 0 END) FROM residents

? What is the ratio of total cost to planned days for the stays of each diagnosis?
? total cost over planned days by resident diagnosis
SELECT r.diagnosis, CAST(SUM(s.total_cost) AS FLOAT) / NULLIF(SUM(s.planned_days), 0) FROM stays s JOIN residents r ON s.resident_id = r.id GROUP BY r.diagnosis

? How many beds are there for each focus?
? total beds by ward focus
SELECT focus, SUM(beds) FROM wards GROUP BY focus

? Which floors have more than 40 beds?
? floors with a total of over 40 beds
SELECT floor FROM wards GROUP BY floor HAVING SUM(beds) > 40

? What do we pay each profession per month in total?
? total monthly pay by job title
SELECT job_title, SUM(monthly_pay) FROM staff GROUP BY job_title

? Planned days by funder: sum and average
? total and average planned days of stays per funder
SELECT funder, SUM(planned_days), AVG(planned_days) FROM stays GROUP BY funder

? Which home counties send us fewer than 15 residents, and how many?
? home counties with under 15 residents, with the number
SELECT home_county, COUNT(*) FROM residents GROUP BY home_county HAVING COUNT(*) < 15

? Number of therapy blocks by kind, rarest first
? How many blocks of each kind of therapy took place, from fewest to most?
SELECT kind, COUNT(*) FROM therapy_blocks GROUP BY kind ORDER BY COUNT(*)

? Which ward is the smallest by number of beds?
? ward with the fewest beds
SELECT ward_name FROM wards ORDER BY beds LIMIT 1

? Who has the highest pay, and what is their job?
? first name, surname and job title of the best paid staff member
SELECT first_name, surname, job_title FROM staff ORDER BY monthly_pay DESC LIMIT 1

? List the residents from oldest to youngest.
? residents by age, oldest first
SELECT first_name, surname FROM residents ORDER BY dob

? Who paid for the most expensive stay?
? funder of the costliest stay
SELECT funder FROM stays ORDER BY total_cost DESC LIMIT 1

? The 3 staff members who joined most recently
? 3 newest staff members
SELECT first_name, surname FROM staff ORDER BY employed_since DESC LIMIT 3

? Which residents do not smoke and suffered a head injury or a stroke?
? non-smokers with head injury or stroke
SELECT first_name, surname FROM residents WHERE smoker = FALSE AND diagnosis IN ('head injury', 'stroke')

? Which wards overspent, i.e. spent more than their budget?
? wards whose spending exceeds the budget
SELECT ward_name FROM wards WHERE yearly_spending > yearly_budget

? How many stays have no case manager?
? stays without a case manager
SELECT COUNT(*) FROM stays WHERE case_manager_id IS NULL

? How many therapy blocks were not attended?
? number of therapy blocks that nobody attended
SELECT COUNT(*) FROM therapy_blocks WHERE attended = FALSE

? Which meals did the residents order?
? meals by resident
I do not know

? Who visited Greta Olsen last week?
? visitors of Greta Olsen
I do not know

? What is the room number of each resident?
? room of every resident
I do not know
