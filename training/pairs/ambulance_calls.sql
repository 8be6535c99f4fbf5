-- An ambulance service: bases, crews, vehicles, emergency calls, patients and hospitals.

CREATE TABLE bases (
  base_id INTEGER PRIMARY KEY,
  base_name TEXT, -- Hill Base; Seaside Base; City Base; Valley Base
  phone TEXT,
  opened DATE,
  garages INTEGER
);

CREATE TABLE ambulances (
  amb_id INTEGER PRIMARY KEY,
  fleet_no TEXT,
  base_id INTEGER REFERENCES bases (base_id),
  amb_type TEXT, -- basic; intensive care; baby unit; bariatric
  bought_on DATE,
  purchase_price NUMERIC,
  mileage_km INTEGER,
  next_service DATE,
  is_roadworthy BOOLEAN
);

CREATE TABLE crew (
  crew_id INTEGER PRIMARY KEY,
  name TEXT, -- Steph Marlow; Idris Bello; Nadia Fuchs; Owen Price
  job_title TEXT, -- paramedic; driver; technician; emergency doctor
  base_id INTEGER REFERENCES bases (base_id),
  started DATE,
  monthly_salary NUMERIC,
  night_shifts BOOLEAN
);

CREATE TABLE hospitals (
  hospital_id INTEGER PRIMARY KEY,
  name TEXT, -- St Luke; General Hospital; Bayview Clinic; University Hospital
  beds INTEGER,
  has_trauma_unit BOOLEAN
);

CREATE TABLE calls (
  call_id INTEGER PRIMARY KEY,
  received_at TIMESTAMP,
  dispatched_at TIMESTAMP,
  arrived_at TIMESTAMP,
  category TEXT, -- heart attack; fall; traffic injury; breathing trouble; overdose
  urgency TEXT, -- red; amber; green
  suburb TEXT, -- Eastwood; Westwood; Parkside; Docks
  amb_id INTEGER REFERENCES ambulances (amb_id),
  lead_id INTEGER REFERENCES crew (crew_id),
  driver_id INTEGER REFERENCES crew (crew_id),
  distance_km NUMERIC
);

CREATE TABLE patients (
  patient_id INTEGER PRIMARY KEY,
  call_id INTEGER REFERENCES calls (call_id),
  hospital_id INTEGER REFERENCES hospitals (hospital_id),
  patient_name TEXT,
  age INTEGER,
  sex TEXT, -- female; male
  outcome TEXT, -- admitted; treated on site; refused help; died
  bill NUMERIC,
  insured BOOLEAN
);

? Which paramedics have driven to the Docks as the lead?
? paramedics who led at least one call in the suburb Docks
SELECT DISTINCT c.name FROM crew c JOIN calls k ON k.lead_id = c.crew_id WHERE c.job_title = 'paramedic' AND k.suburb = 'Docks'

? Who was the driver on the most recent overdose call?
? driver name of the latest call about an overdose
SELECT c.name FROM crew c JOIN calls k ON k.driver_id = c.crew_id WHERE k.category = 'overdose' ORDER BY k.received_at DESC LIMIT 1

? How many patients were taken to St Luke after a heart attack?
? patients brought to the hospital St Luke from heart attack calls
SELECT COUNT(*) FROM patients p JOIN hospitals h ON p.hospital_id = h.hospital_id JOIN calls k ON p.call_id = k.call_id WHERE h.name = 'St Luke' AND k.category = 'heart attack'

? Which ambulances have never gone out on a call?
? fleet numbers of ambulances without a call
SELECT fleet_no FROM ambulances WHERE amb_id NOT IN (SELECT amb_id FROM calls)

? Which hospitals have never received a patient from us?
? hospitals without any of our patients
SELECT name FROM hospitals WHERE hospital_id NOT IN (SELECT hospital_id FROM patients)

? Count the ambulances at each base, including bases with none.
? ambulances per base, zero included
SELECT b.base_name, COUNT(a.amb_id) FROM bases b LEFT JOIN ambulances a ON a.base_id = b.base_id GROUP BY b.base_id, b.base_name

? Who works at the Seaside Base and what is their job?
? names and job titles of the crew of Seaside Base
SELECT c.name, c.job_title FROM crew c JOIN bases b ON c.base_id = b.base_id WHERE b.base_name = 'Seaside Base'

? What have we billed patients with a fall?
? total bill of patients whose call was a fall
SELECT SUM(p.bill) FROM patients p JOIN calls k ON p.call_id = k.call_id WHERE k.category = 'fall'

? Which bases sent an intensive care ambulance to Parkside?
? bases whose intensive care ambulances went on any call in Parkside
SELECT DISTINCT b.base_name FROM bases b JOIN ambulances a ON a.base_id = b.base_id JOIN calls k ON k.amb_id = a.amb_id WHERE a.amb_type = 'intensive care' AND k.suburb = 'Parkside'

? Which ambulances went on more than 300 calls?
? fleet numbers with over 300 calls
SELECT a.fleet_no FROM ambulances a JOIN calls k ON k.amb_id = a.amb_id GROUP BY a.amb_id, a.fleet_no HAVING COUNT(*) > 300

? List patient name, hospital and outcome of everyone admitted from a red call.
? patient name, hospital name, outcome for admitted patients of calls with red urgency
SELECT p.patient_name, h.name, p.outcome FROM patients p JOIN hospitals h ON p.hospital_id = h.hospital_id JOIN calls k ON p.call_id = k.call_id WHERE p.outcome = 'admitted' AND k.urgency = 'red'

? How many calls do we get for each category?
? calls by category
SELECT category, COUNT(*) FROM calls GROUP BY category

? How many kilometres were driven per suburb?
? distance of calls per suburb
SELECT suburb, SUM(distance_km) FROM calls GROUP BY suburb

? Average age and number of patients by outcome
? For each outcome, how many patients were there and how old were they on average?
SELECT outcome, COUNT(*), AVG(age) FROM patients GROUP BY outcome

? What does each job title earn per month on average?
? average monthly salary of crew by job title
SELECT job_title, AVG(monthly_salary) FROM crew GROUP BY job_title

? How many patients did each hospital take in?
? patients per hospital
SELECT h.name, COUNT(*) FROM hospitals h JOIN patients p ON p.hospital_id = h.hospital_id GROUP BY h.hospital_id, h.name

? calls by suburb and urgency
? Break down the number of calls by suburb and urgency.
SELECT suburb, urgency, COUNT(*) FROM calls GROUP BY suburb, urgency

? Which suburbs made more than 1000 calls?
? suburbs with over 1000 calls
SELECT suburb FROM calls GROUP BY suburb HAVING COUNT(*) > 1000

? How many ambulances of each type do we own and what did they cost?
? count and total purchase price of ambulances per type
SELECT amb_type, COUNT(*), SUM(purchase_price) FROM ambulances GROUP BY amb_type

? How many calls were there per year?
? calls received each year
SELECT EXTRACT(YEAR FROM received_at), COUNT(*) FROM calls GROUP BY EXTRACT(YEAR FROM received_at)

? From how many different suburbs did patients of each hospital come?
? distinct suburbs per hospital name
SELECT h.name, COUNT(DISTINCT k.suburb) FROM hospitals h JOIN patients p ON p.hospital_id = h.hospital_id JOIN calls k ON p.call_id = k.call_id GROUP BY h.hospital_id, h.name

? Cheapest, dearest and average bill per sex
? min, max and average bill of patients by sex
SELECT sex, MIN(bill), MAX(bill), AVG(bill) FROM patients GROUP BY sex

? How many calls did each crew member lead?
? number of calls per lead
SELECT c.name, COUNT(*) FROM crew c JOIN calls k ON k.lead_id = c.crew_id GROUP BY c.crew_id, c.name

? Which crew member has driven to the most calls?
? driver with the highest number of calls
SELECT c.name FROM crew c JOIN calls k ON k.driver_id = c.crew_id GROUP BY c.crew_id, c.name ORDER BY COUNT(*) DESC LIMIT 1

? Which hospital is the largest?
? hospital with the most beds
SELECT name FROM hospitals ORDER BY beds DESC LIMIT 1

? Give me the 3 ambulances with the highest mileage.
? fleet numbers of the top 3 ambulances by mileage
SELECT fleet_no FROM ambulances ORDER BY mileage_km DESC LIMIT 3

? What was the longest trip? Call id and distance.
? id and distance of the call with the greatest distance
SELECT call_id, distance_km FROM calls ORDER BY distance_km DESC LIMIT 1

? In which suburb do most red calls happen?
? suburb with the highest number of red calls
SELECT suburb FROM calls WHERE urgency = 'red' GROUP BY suburb ORDER BY COUNT(*) DESC LIMIT 1

? Which ambulance is due for service first?
? fleet number of the ambulance with the earliest next service
SELECT fleet_no FROM ambulances ORDER BY next_service LIMIT 1

? Who has been on the crew the shortest time?
? crew member who started last
SELECT name FROM crew ORDER BY started DESC LIMIT 1

? List patients by bill, highest first: name and bill.
? patient name and bill sorted by bill descending
SELECT patient_name, bill FROM patients ORDER BY bill DESC

? Show crew names by job title, then by salary from high to low.
? crew ordered by job title and monthly salary descending
SELECT name FROM crew ORDER BY job_title, monthly_salary DESC

? How many calls came in on 2024-01-01?
? calls received on January 1, 2024
SELECT COUNT(*) FROM calls WHERE CAST(received_at AS DATE) = '2024-01-01'

? How many minutes pass on average from call to arrival, by urgency?
? average minutes between receiving a call and arriving, per urgency
SELECT urgency, AVG(EXTRACT(EPOCH FROM arrived_at - received_at) / 60) FROM calls GROUP BY urgency

? How many minutes does it take to dispatch on average?
? average minutes from received to dispatched
SELECT AVG(EXTRACT(EPOCH FROM dispatched_at - received_at) / 60) FROM calls

? How many calls did we receive per month in 2023?
? calls by month 2023
SELECT DATE_TRUNC('month', received_at), COUNT(*) FROM calls WHERE EXTRACT(YEAR FROM received_at) = 2023 GROUP BY DATE_TRUNC('month', received_at)

? How many calls in the last 7 days?
? number of calls received over the past 7 days
SELECT COUNT(*) FROM calls WHERE received_at >= CURRENT_DATE - INTERVAL '7 days'

? Which ambulances are overdue for service?
? fleet numbers of ambulances whose next service date has passed
SELECT fleet_no FROM ambulances WHERE next_service < CURRENT_DATE

? Calls per weekday
? On which weekdays do calls come in, with counts?
SELECT EXTRACT(DOW FROM received_at), COUNT(*) FROM calls GROUP BY EXTRACT(DOW FROM received_at)

? Which ambulances did we buy between 2017-01-01 and 2019-12-31?
? fleet numbers of ambulances bought from January 1, 2017 to December 31, 2019
SELECT fleet_no FROM ambulances WHERE bought_on BETWEEN '2017-01-01' AND '2019-12-31'

? When did the first and the last call from Eastwood come in?
? first and last call received from Eastwood
SELECT MIN(received_at), MAX(received_at) FROM calls WHERE suburb = 'Eastwood'

? What percentage of patients is insured?
? percent insured patients
SELECT 100.0 * SUM(CASE WHEN insured = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM patients

? Share of red calls in each suburb
? What share of the calls from each suburb is red?
SELECT suburb, CAST(SUM(CASE WHEN urgency = 'red' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM calls GROUP BY suburb

? ratio of male to female patients
? What is the ratio of male patients to female patients?
SELECT CAST(SUM(CASE WHEN sex = 'male' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN sex = 'female' THEN 1 ELSE 0 END), 0) FROM patients

? How many patients are there per call on average?
? average number of patients per call
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT call_id), 0) FROM patients

? What proportion of patients died, by category of call?
? proportion of patients who died per call category
SELECT k.category, CAST(SUM(CASE WHEN p.outcome = 'died' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM calls k JOIN patients p ON p.call_id = k.call_id GROUP BY k.category

? What did each ambulance cost per kilometre driven so far?
? fleet number and purchase price divided by mileage
SELECT fleet_no, purchase_price / NULLIF(mileage_km, 0) FROM ambulances

? How many kilometres does an ambulance cover on average, total distance per ambulance?
? total distance of calls divided by the number of ambulances used
SELECT CAST(SUM(distance_km) AS FLOAT) / NULLIF(COUNT(DISTINCT amb_id), 0) FROM calls

? What percentage of the crew at each base works night shifts?
? percent of crew on night shifts per base
SELECT b.base_name, 100.0 * SUM(CASE WHEN c.night_shifts = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM bases b JOIN crew c ON c.base_id = b.base_id GROUP BY b.base_id, b.base_name

? Which ambulances are not roadworthy?
? fleet numbers of ambulances that are not roadworthy
SELECT fleet_no FROM ambulances WHERE is_roadworthy = FALSE

? Which hospitals with a trauma unit have fewer than 200 beds?
? hospitals having a trauma unit and less than 200 beds
SELECT name FROM hospitals WHERE has_trauma_unit = TRUE AND beds < 200

? Which patients over 80 refused help?
? names of patients older than 80 with the outcome refused help
SELECT patient_name FROM patients WHERE age > 80 AND outcome = 'refused help'

? Which calls were never answered by an ambulance? Arrival missing.
? ids of calls without an arrival time
SELECT call_id FROM calls WHERE arrived_at IS NULL

? How many calls about breathing trouble or overdose came from Westwood?
? number of overdose and breathing trouble calls in Westwood
SELECT COUNT(*) FROM calls WHERE category IN ('breathing trouble', 'overdose') AND suburb = 'Westwood'

? Show fleet number, type, price and mileage of the ambulances with more than 150000 km.
? fleet no, type, purchase price, mileage where mileage is over 150000
SELECT fleet_no, amb_type, purchase_price, mileage_km FROM ambulances WHERE mileage_km > 150000

? How many patients are between 18 and 30 years old?
? number of patients aged 18 to 30
SELECT COUNT(*) FROM patients WHERE age BETWEEN 18 AND 30

? Which patients are called Smith, going by a name that contains Smith?
? patients whose name contains Smith
SELECT patient_name FROM patients WHERE patient_name LIKE '%Smith%'

? Which crew members are not drivers and earn over 4000?
? crew with a job title other than driver and a monthly salary above 4000
SELECT name FROM crew WHERE job_title <> 'driver' AND monthly_salary > 4000

? Which patients were billed more than average?
? names of patients with an above average bill
SELECT patient_name FROM patients WHERE bill > (SELECT AVG(bill) FROM patients)

? What medicine was given to each patient?
? blood type of the patients
I do not know

? Who phoned in each call?
? caller's telephone number
I do not know

? How much fuel did the ambulances use?
I do not know
