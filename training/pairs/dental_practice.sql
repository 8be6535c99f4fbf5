-- A dental practice: dentists, chairs, patients, visits, what was done to which tooth, and invoices.

CREATE TABLE dentist (
  dentist_id INTEGER PRIMARY KEY,
  dentist_name TEXT, -- Dr Molina; Dr Keane; Dr Sato; Dr Brandt; Dr Okafor
  speciality TEXT, -- orthodontics; endodontics; general dentistry; oral surgery; periodontics
  joined_on DATE,
  salary NUMERIC,
  works_weekends BOOLEAN
);

CREATE TABLE patient (
  patient_id INTEGER PRIMARY KEY,
  given_name TEXT, -- Carla; Dennis; Fatima; Hugo; Iris
  surname TEXT, -- Novak; Reilly; Santos; Turner; Vogel
  birth_date DATE,
  town TEXT, -- Ashford; Bexley; Crawley; Dover; Epsom
  insurer TEXT, -- Dentacare; Bupa; Smilesure; Allcover
  registered_on DATE,
  regular_dentist_id INTEGER REFERENCES dentist (dentist_id)
);

CREATE TABLE visit (
  visit_id INTEGER PRIMARY KEY,
  patient_id INTEGER REFERENCES patient (patient_id),
  dentist_id INTEGER REFERENCES dentist (dentist_id),
  start_time TIMESTAMP,
  end_time TIMESTAMP,
  chair_no INTEGER,
  reason TEXT, -- check-up; toothache; cleaning; emergency; follow-up
  outcome TEXT -- attended; no-show; cancelled; rescheduled
);

CREATE TABLE service (
  service_code TEXT PRIMARY KEY,
  service_name TEXT, -- filling; root canal; crown; extraction; whitening; x-ray
  list_price NUMERIC,
  duration_min INTEGER,
  covered_by_insurance BOOLEAN
);

CREATE TABLE visit_service (
  visit_service_id INTEGER PRIMARY KEY,
  visit_id INTEGER REFERENCES visit (visit_id),
  service_code TEXT REFERENCES service (service_code),
  tooth_no INTEGER,
  price_charged NUMERIC
);

CREATE TABLE invoice (
  invoice_no INTEGER PRIMARY KEY,
  patient_id INTEGER REFERENCES patient (patient_id),
  issued_date DATE,
  due_date DATE,
  paid_date DATE,
  total_amt NUMERIC,
  insurer_share NUMERIC
);

? Which patients have Dr Sato as their regular dentist?
? names of patients whose regular dentist is Dr Sato
SELECT p.given_name, p.surname FROM patient p JOIN dentist d ON p.regular_dentist_id = d.dentist_id WHERE d.dentist_name = 'Dr Sato'

? Which dentists have seen patients from Dover?
? List, without repeats, the dentists who had a visit by any patient living in Dover.
SELECT DISTINCT d.dentist_name FROM dentist d JOIN visit v ON v.dentist_id = d.dentist_id JOIN patient p ON v.patient_id = p.patient_id WHERE p.town = 'Dover'

? Find every patient who ever had a root canal.
? patients with any visit in which a root canal service was done
SELECT DISTINCT p.given_name, p.surname FROM patient p JOIN visit v ON v.patient_id = p.patient_id JOIN visit_service vs ON vs.visit_id = v.visit_id JOIN service s ON vs.service_code = s.service_code WHERE s.service_name = 'root canal'

? Which patients have never come for a visit?
? patients without any visit
SELECT given_name, surname FROM patient WHERE patient_id NOT IN (SELECT patient_id FROM visit)

? How much has been charged for crown work in total?
? total price charged for the service crown
SELECT SUM(vs.price_charged) FROM visit_service vs JOIN service s ON vs.service_code = s.service_code WHERE s.service_name = 'crown'

? How many no-show visits did Dr Keane have?
? number of visits to the dentist Dr Keane that ended as a no-show
SELECT COUNT(*) FROM visit v JOIN dentist d ON v.dentist_id = d.dentist_id WHERE d.dentist_name = 'Dr Keane' AND v.outcome = 'no-show'

? What do patients of each town owe us on invoices that are still unpaid?
? Return each town and the total amount of unpaid patient invoices.
SELECT p.town, SUM(i.total_amt) FROM patient p JOIN invoice i ON i.patient_id = p.patient_id WHERE i.paid_date IS NULL GROUP BY p.town

? Which teeth of the patient Hugo Turner had a filling?
? tooth numbers where Hugo Turner got a filling on any visit
SELECT DISTINCT vs.tooth_no FROM visit_service vs JOIN service s ON vs.service_code = s.service_code JOIN visit v ON vs.visit_id = v.visit_id JOIN patient p ON v.patient_id = p.patient_id WHERE p.given_name = 'Hugo' AND p.surname = 'Turner' AND s.service_name = 'filling'

? Which services were never carried out on a visit?
? Give me the services that no visit service refers to.
SELECT service_name FROM service WHERE service_code NOT IN (SELECT service_code FROM visit_service)

? How many regular patients does each dentist have, including dentists with none?
? For all dentists, even those without regular patients, show the name and the number of patients.
SELECT d.dentist_name, COUNT(p.patient_id) FROM dentist d LEFT JOIN patient p ON p.regular_dentist_id = d.dentist_id GROUP BY d.dentist_id, d.dentist_name

? What is the average invoice for patients insured with Bupa?
? average invoice total of Bupa patients
SELECT AVG(i.total_amt) FROM invoice i JOIN patient p ON i.patient_id = p.patient_id WHERE p.insurer = 'Bupa'

? How many patients live in each town?
? patients by town
? Break the patients down by where they live.
SELECT town, COUNT(*) FROM patient GROUP BY town

? How many visits were there for each reason and outcome?
? visit count by reason and outcome
SELECT reason, outcome, COUNT(*) FROM visit GROUP BY reason, outcome

? Show the number of dentists and their average pay by speciality.
? For each speciality, return how many dentists there are and what they earn on average.
SELECT speciality, COUNT(*), AVG(salary) FROM dentist GROUP BY speciality

? How often was each service performed, and what did it bring in?
? Give every service name with the count of visit services and the total price charged.
SELECT s.service_name, COUNT(*), SUM(vs.price_charged) FROM service s JOIN visit_service vs ON vs.service_code = s.service_code GROUP BY s.service_code, s.service_name

? Which towns send us more than 30 patients?
? towns with over 30 patients
SELECT town FROM patient GROUP BY town HAVING COUNT(*) > 30

? How many different patients has each dentist treated in visits?
? Number of distinct patients per dentist name, going by the visits
SELECT d.dentist_name, COUNT(DISTINCT v.patient_id) FROM dentist d JOIN visit v ON v.dentist_id = d.dentist_id GROUP BY d.dentist_id, d.dentist_name

? visits per chair number
? How busy is each chair, that is, how many visits took place in it?
SELECT chair_no, COUNT(*) FROM visit GROUP BY chair_no

? Which teeth needed work at least 15 times?
? tooth numbers that appear in at least 15 visit services
SELECT tooth_no FROM visit_service GROUP BY tooth_no HAVING COUNT(*) >= 15

? What is the total insurers pay by insurer?
? For each insurer of our patients, the sum of the insurer share on invoices.
SELECT p.insurer, SUM(i.insurer_share) FROM patient p JOIN invoice i ON i.patient_id = p.patient_id GROUP BY p.insurer

? Average invoice amount per year of issue
? What was the average invoice total in each year?
SELECT EXTRACT(YEAR FROM issued_date), AVG(total_amt) FROM invoice GROUP BY EXTRACT(YEAR FROM issued_date)

? Which dentists cancelled more than 10 visits?
? dentists with more than 10 cancelled visits
SELECT d.dentist_name FROM dentist d JOIN visit v ON v.dentist_id = d.dentist_id WHERE v.outcome = 'cancelled' GROUP BY d.dentist_id, d.dentist_name HAVING COUNT(*) > 10

? Who is our best paid dentist?
? dentist with the highest salary
SELECT dentist_name FROM dentist ORDER BY salary DESC LIMIT 1

? Which dentist has had the most visits?
? the dentist with the largest number of visits
SELECT d.dentist_name FROM dentist d JOIN visit v ON v.dentist_id = d.dentist_id GROUP BY d.dentist_id, d.dentist_name ORDER BY COUNT(*) DESC LIMIT 1

? Show the 3 cheapest services along with their price.
? 3 services with the lowest list price, name and price
SELECT service_name, list_price FROM service ORDER BY list_price LIMIT 3

? Who are the top 10 patients by total invoiced amount?
? Return the names of the 10 patients whose invoices add up to the most.
SELECT p.given_name, p.surname FROM patient p JOIN invoice i ON i.patient_id = p.patient_id GROUP BY p.patient_id, p.given_name, p.surname ORDER BY SUM(i.total_amt) DESC LIMIT 10

? List all patients alphabetically by surname, then by given name.
? patients ordered by surname and then given name
SELECT given_name, surname FROM patient ORDER BY surname, given_name

? Which service takes longest?
? the service with the longest duration
SELECT service_name FROM service ORDER BY duration_min DESC LIMIT 1

? Who is the youngest patient in Epsom?
? youngest patient from the town of Epsom
SELECT given_name, surname FROM patient WHERE town = 'Epsom' ORDER BY birth_date DESC LIMIT 1

? Which service is done most often?
? most frequent service across all visit services
SELECT s.service_name FROM service s JOIN visit_service vs ON vs.service_code = s.service_code GROUP BY s.service_code, s.service_name ORDER BY COUNT(*) DESC LIMIT 1

? Which unpaid invoices are the oldest? Show the invoice numbers of 20 of them by due date.
? 20 unpaid invoices with the earliest due dates, invoice number only
SELECT invoice_no FROM invoice WHERE paid_date IS NULL ORDER BY due_date LIMIT 20

? How many visits started today?
? visits today
SELECT COUNT(*) FROM visit WHERE CAST(start_time AS DATE) = CURRENT_DATE

? How many patients registered this year?
? count of patients who signed up in the current year
SELECT COUNT(*) FROM patient WHERE EXTRACT(YEAR FROM registered_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How much did we invoice in October 2022?
? total of invoices issued October 2022
SELECT SUM(total_amt) FROM invoice WHERE EXTRACT(YEAR FROM issued_date) = 2022 AND EXTRACT(MONTH FROM issued_date) = 10

? On average, how many minutes does a visit last?
? average visit length in minutes
SELECT AVG(EXTRACT(EPOCH FROM end_time - start_time) / 60) FROM visit

? How many visits fell on each weekday?
? visits per day of the week
SELECT EXTRACT(DOW FROM start_time), COUNT(*) FROM visit GROUP BY EXTRACT(DOW FROM start_time)

? Which invoices were paid after their due date?
? invoice numbers of invoices paid late
SELECT invoice_no FROM invoice WHERE paid_date > due_date

? When did Carla Novak last visit us?
? Date and time of the latest visit by the patient Carla Novak
SELECT MAX(v.start_time) FROM visit v JOIN patient p ON v.patient_id = p.patient_id WHERE p.given_name = 'Carla' AND p.surname = 'Novak'

? Which patients came in during the past 14 days?
? names of patients with any visit in the last 14 days, each listed once
SELECT DISTINCT p.given_name, p.surname FROM patient p JOIN visit v ON v.patient_id = p.patient_id WHERE v.start_time >= CURRENT_DATE - INTERVAL '14 days'

? Who joined the team as a dentist before 2015?
? dentists who joined earlier than 2015
SELECT dentist_name FROM dentist WHERE EXTRACT(YEAR FROM joined_on) < 2015

? What share of visits ended as a no-show?
? no-show rate: proportion of all visits
SELECT CAST(SUM(CASE WHEN outcome = 'no-show' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM visit

? Percentage of visits for each dentist that were an emergency
? For every dentist, show the name and the percentage of visits with the reason emergency.
SELECT d.dentist_name, 100.0 * SUM(CASE WHEN v.reason = 'emergency' THEN 1 ELSE 0 END) / COUNT(*) FROM dentist d JOIN visit v ON v.dentist_id = d.dentist_id GROUP BY d.dentist_id, d.dentist_name

? What fraction of the invoiced money do insurers pay?
? ratio of the total insurer share to the total invoice amount
SELECT CAST(SUM(insurer_share) AS FLOAT) / NULLIF(SUM(total_amt), 0) FROM invoice

? How many services do we perform per visit on average?
? average number of services per visit, from the visit services
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT visit_id), 0) FROM visit_service

? What is left for the patient to pay on each invoice?
? For each invoice number give the total minus the insurer share.
SELECT invoice_no, total_amt - insurer_share FROM invoice

? What is the ratio of cancelled to attended visits?
? cancelled visits against attended visits as a ratio
SELECT CAST(SUM(CASE WHEN outcome = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN outcome = 'attended' THEN 1 ELSE 0 END), 0) FROM visit

? What is the price per minute of each service?
? service name and list price divided by its duration
SELECT service_name, CAST(list_price AS FLOAT) / NULLIF(duration_min, 0) FROM service

? How much do we invoice per patient on average?
? average invoiced amount per patient
SELECT CAST(SUM(total_amt) AS FLOAT) / NULLIF(COUNT(DISTINCT patient_id), 0) FROM invoice

? Which patients are not insured with anybody?
? patients without an insurer
SELECT given_name, surname FROM patient WHERE insurer IS NULL

? Show the dentists in endodontics or oral surgery.
? list endodontics and oral surgery dentists
SELECT dentist_name FROM dentist WHERE speciality IN ('endodontics', 'oral surgery')

? Which services that insurance does not cover cost more than 150?
? services not covered by insurance with a list price above 150
SELECT service_name FROM service WHERE covered_by_insurance = FALSE AND list_price > 150

? Give the given name, surname and town of all patients insured by Smilesure who live in Ashford.
? Ashford patients with Smilesure: names and town
SELECT given_name, surname, town FROM patient WHERE insurer = 'Smilesure' AND town = 'Ashford'

? Which patients have a surname starting with Mc?
? patients with surnames that begin with Mc
SELECT given_name, surname FROM patient WHERE surname LIKE 'Mc%'

? How many invoices are between 200 and 500 and still unpaid?
? number of unpaid invoices with a total from 200 to 500
SELECT COUNT(*) FROM invoice WHERE total_amt BETWEEN 200 AND 500 AND paid_date IS NULL

? Which dentists do not work weekends?
? dentists not available at weekends
SELECT dentist_name FROM dentist WHERE works_weekends = FALSE

? Which visits neither were attended nor took place in chair 2?
? ids of visits with an outcome other than attended and a chair number other than 2
SELECT visit_id FROM visit WHERE outcome <> 'attended' AND chair_no <> 2

? Which patients brush their teeth twice a day?
? patients who floss daily
I do not know

? Which material was used for each filling?
? filling material by visit
I do not know

? What is the email address of Iris Vogel?
? Iris Vogel's email
I do not know
