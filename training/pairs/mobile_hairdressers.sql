-- Mobile hairdressers: stylists who drive to their clients, the appointments, treatments given, products used and complaints.

CREATE TABLE stylist (
  stylist_id INTEGER PRIMARY KEY,
  stylist_name TEXT, -- Mandy Rose; Kenji Abe; Paolo Serra; Yasmin Farah; Gwen Parry
  home_area TEXT, -- Penrith; Keswick; Ambleside; Kendal
  dob DATE,
  licensed DATE,
  left_firm DATE,
  commission_pct NUMERIC,
  mentor_of TEXT
);

CREATE TABLE client (
  client_id INTEGER PRIMARY KEY,
  client_name TEXT, -- Edith Lowe; Rufus Bell; Sandra Pike; Winnie Ross; Colin Tate
  area TEXT, -- Penrith; Keswick; Ambleside; Kendal
  birth_date DATE,
  hair_type TEXT, -- fine; thick; curly; straight; thinning
  first_visit DATE,
  allergic BOOLEAN,
  usual_stylist_id INTEGER REFERENCES stylist (stylist_id)
);

CREATE TABLE appointment (
  appt_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (client_id),
  stylist_id INTEGER REFERENCES stylist (stylist_id),
  stand_in_id INTEGER REFERENCES stylist (stylist_id),
  requested_on DATE,
  visit_day DATE,
  began_at TIMESTAMP,
  finished_at TIMESTAMP,
  km_driven NUMERIC,
  travel_min INTEGER,
  bill NUMERIC,
  tip NUMERIC,
  status TEXT -- booked; done; no show; cancelled
);

CREATE TABLE treatment (
  treatment_id INTEGER PRIMARY KEY,
  treatment_name TEXT, -- dry cut; full colour; perm; blow dry; beard trim
  category TEXT, -- cutting; colouring; styling; care
  list_price NUMERIC,
  planned_min INTEGER
);

CREATE TABLE appt_treatment (
  appt_id INTEGER REFERENCES appointment (appt_id),
  treatment_id INTEGER REFERENCES treatment (treatment_id),
  price_charged NUMERIC,
  product_ml NUMERIC,
  actual_min INTEGER
);

CREATE TABLE complaint (
  complaint_id INTEGER PRIMARY KEY,
  appt_id INTEGER REFERENCES appointment (appt_id),
  reason TEXT, -- wrong colour; late arrival; uneven cut; skin rash
  received_on DATE,
  settled_on DATE,
  refund NUMERIC
);

? Which clients have had a perm? List each name once.
? clients with a perm
SELECT DISTINCT c.client_name FROM client c JOIN appointment a ON a.client_id = c.client_id JOIN appt_treatment t ON t.appt_id = a.appt_id JOIN treatment r ON t.treatment_id = r.treatment_id WHERE r.treatment_name = 'perm'

? Return the name of each client with the name of their usual stylist.
? clients and their usual stylists
SELECT c.client_name, s.stylist_name FROM client c JOIN stylist s ON c.usual_stylist_id = s.stylist_id

? Who stood in at the appointments of Edith Lowe?
? stand-in stylists for the client Edith Lowe, each once
SELECT DISTINCT s.stylist_name FROM stylist s JOIN appointment a ON a.stand_in_id = s.stylist_id JOIN client c ON a.client_id = c.client_id WHERE c.client_name = 'Edith Lowe'

? How much has each stylist billed in total? Show the stylist's name and the sum.
? total bill per stylist
SELECT s.stylist_name, SUM(a.bill) FROM stylist s JOIN appointment a ON a.stylist_id = s.stylist_id GROUP BY s.stylist_id, s.stylist_name

? Which clients have never had an appointment?
? clients without appointments
SELECT client_name FROM client WHERE client_id NOT IN (SELECT client_id FROM appointment)

? Which treatments have never been given?
? treatments nobody has had
SELECT treatment_name FROM treatment WHERE treatment_id NOT IN (SELECT treatment_id FROM appt_treatment)

? How many appointments has every stylist had, including stylists with none?
? appointments per stylist, zero included
SELECT s.stylist_name, COUNT(a.appt_id) FROM stylist s LEFT JOIN appointment a ON a.stylist_id = s.stylist_id GROUP BY s.stylist_id, s.stylist_name

? Which stylists have had a complaint about an uneven cut?
? stylists with an uneven cut complaint
SELECT DISTINCT s.stylist_name FROM stylist s JOIN appointment a ON a.stylist_id = s.stylist_id JOIN complaint k ON k.appt_id = a.appt_id WHERE k.reason = 'uneven cut'

? How many kilometres did Kenji Abe drive to appointments?
? km driven by Kenji Abe
SELECT SUM(a.km_driven) FROM appointment a JOIN stylist s ON a.stylist_id = s.stylist_id WHERE s.stylist_name = 'Kenji Abe'

? Which clients have curly hair and Gwen Parry as their usual stylist?
? curly clients of Gwen Parry
SELECT c.client_name FROM client c JOIN stylist s ON c.usual_stylist_id = s.stylist_id WHERE c.hair_type = 'curly' AND s.stylist_name = 'Gwen Parry'

? How much have we refunded for each stylist's complaints? Give the stylist's name.
? refunds by stylist
SELECT s.stylist_name, SUM(k.refund) FROM complaint k JOIN appointment a ON k.appt_id = a.appt_id JOIN stylist s ON a.stylist_id = s.stylist_id GROUP BY s.stylist_id, s.stylist_name

? Which stylists have worked as a stand-in but never had an appointment of their own?
? stand-ins without appointments of their own
SELECT s.stylist_name FROM stylist s JOIN appointment a ON a.stand_in_id = s.stylist_id EXCEPT SELECT s.stylist_name FROM stylist s JOIN appointment a ON a.stylist_id = s.stylist_id

? How many millilitres of product went into each treatment? Return the treatment name.
? product ml by treatment name
SELECT r.treatment_name, SUM(t.product_ml) FROM treatment r JOIN appt_treatment t ON t.treatment_id = r.treatment_id GROUP BY r.treatment_id, r.treatment_name

? Which allergic clients had a treatment in the colouring category?
? allergic clients with a colouring treatment, no repeats
SELECT DISTINCT c.client_name FROM client c JOIN appointment a ON a.client_id = c.client_id JOIN appt_treatment t ON t.appt_id = a.appt_id JOIN treatment r ON t.treatment_id = r.treatment_id WHERE c.allergic = TRUE AND r.category = 'colouring'

? Which client gave the most in tips, and how much was it?
? most generous client with the total tip
SELECT c.client_name, SUM(a.tip) FROM client c JOIN appointment a ON a.client_id = c.client_id GROUP BY c.client_id, c.client_name ORDER BY SUM(a.tip) DESC LIMIT 1

? How many visits did we make in the last 30 days?
? appointments in the past 30 days by visit day
SELECT COUNT(*) FROM appointment WHERE visit_day >= CURRENT_DATE - INTERVAL '30 days'

? How long does an appointment last on average, in minutes?
? average appointment length in minutes
SELECT AVG(EXTRACT(EPOCH FROM finished_at - began_at) / 60) FROM appointment

? How many days do clients wait on average between the request and the visit?
? average days from request to visit
SELECT AVG(visit_day - requested_on) FROM appointment

? What is the average wait in days from request to visit for each area?
? days between requested and visit by client area
SELECT c.area, AVG(a.visit_day - a.requested_on) FROM appointment a JOIN client c ON a.client_id = c.client_id GROUP BY c.area

? Which complaints took more than 15 days to settle? Give the complaint id.
? complaint ids settled over 15 days after being received
SELECT complaint_id FROM complaint WHERE settled_on - received_on > 15

? How many complaints are still open?
? complaints not yet settled
SELECT COUNT(*) FROM complaint WHERE settled_on IS NULL

? What was billed per month in 2025?
? monthly billing, 2025
SELECT DATE_TRUNC('month', visit_day), SUM(bill) FROM appointment WHERE EXTRACT(YEAR FROM visit_day) = 2025 GROUP BY DATE_TRUNC('month', visit_day)

? How many appointments are there on each weekday?
? visits by day of the week
SELECT EXTRACT(DOW FROM visit_day), COUNT(*) FROM appointment GROUP BY EXTRACT(DOW FROM visit_day)

? How many kilometres do we drive per week?
? km per week
SELECT DATE_TRUNC('week', visit_day), SUM(km_driven) FROM appointment GROUP BY DATE_TRUNC('week', visit_day)

? Which stylists have left the firm?
? former stylists
SELECT stylist_name FROM stylist WHERE NOT left_firm IS NULL

? How old is each client?
? age of the clients
SELECT client_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) FROM client

? Which clients first came to us between 2021-01-01 and 2021-06-30?
? clients with a first visit from January 1, 2021 to June 30, 2021
SELECT client_name FROM client WHERE first_visit BETWEEN '2021-01-01' AND '2021-06-30'

? When was the latest visit to each client? Give the name.
? last visit day per client
SELECT c.client_name, MAX(a.visit_day) FROM client c JOIN appointment a ON a.client_id = c.client_id GROUP BY c.client_id, c.client_name

? How many complaints did we receive in July 2024?
? complaints received July 2024
SELECT COUNT(*) FROM complaint WHERE EXTRACT(YEAR FROM received_on) = 2024 AND EXTRACT(MONTH FROM received_on) = 7

? How much did clients tip this year?
? tips this year
SELECT SUM(tip) FROM appointment WHERE EXTRACT(YEAR FROM visit_day) = EXTRACT(YEAR FROM CURRENT_DATE)

? What percentage of each stylist's appointments was cancelled? Show the stylist's name.
? cancelled percent by stylist
SELECT s.stylist_name, 100.0 * SUM(CASE WHEN a.status = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM appointment a JOIN stylist s ON a.stylist_id = s.stylist_id GROUP BY s.stylist_id, s.stylist_name

? What is the ratio of done to cancelled appointments for each client area?
? done / cancelled ratio by area of the client
SELECT c.area, CAST(SUM(CASE WHEN a.status = 'done' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN a.status = 'cancelled' THEN 1 ELSE 0 END), 0) FROM appointment a JOIN client c ON a.client_id = c.client_id GROUP BY c.area

? What is the ratio of clients with fine hair to clients with thick hair?
? fine to thick
SELECT CAST(SUM(CASE WHEN hair_type = 'fine' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN hair_type = 'thick' THEN 1 ELSE 0 END), 0) FROM client

? What are tips as a percentage of the amount billed?
? tip in percent of bill
SELECT 100.0 * SUM(tip) / NULLIF(SUM(bill), 0) FROM appointment

? What does each stylist bill per kilometre driven? Return the name and the ratio of the totals.
? bill over km driven by stylist name
SELECT s.stylist_name, CAST(SUM(a.bill) AS FLOAT) / NULLIF(SUM(a.km_driven), 0) FROM appointment a JOIN stylist s ON a.stylist_id = s.stylist_id GROUP BY s.stylist_id, s.stylist_name

? What is the list price per planned minute of every treatment?
? treatment name, list price divided by planned minutes
SELECT treatment_name, CAST(list_price AS FLOAT) / NULLIF(planned_min, 0) FROM treatment

? How many appointments does a client have on average?
? appointments per client
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM appointment

? On average, how many treatments are given per appointment?
? treatments per appointment
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT appt_id), 0) FROM appt_treatment

? How much was charged above the list price for each treatment given? Show the appointment id and the difference.
? appt id, price charged minus list price
SELECT t.appt_id, t.price_charged - r.list_price FROM appt_treatment t JOIN treatment r ON t.treatment_id = r.treatment_id

? What is the ratio of the actual to the planned minutes for each category of treatment?
? actual minutes over planned minutes per category
SELECT r.category, CAST(SUM(t.actual_min) AS FLOAT) / NULLIF(SUM(r.planned_min), 0) FROM appt_treatment t JOIN treatment r ON t.treatment_id = r.treatment_id GROUP BY r.category

? What proportion of complaints has been settled for each reason?
? settled share by complaint reason
SELECT reason, CAST(SUM(CASE WHEN NOT settled_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM complaint GROUP BY reason

? What share of appointments needed a stand-in?
? share of appointments with a stand-in stylist
SELECT CAST(SUM(CASE WHEN NOT stand_in_id IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM appointment

? How many more wrong colour complaints than skin rash complaints were there?
? wrong colour minus skin rash
SELECT SUM(CASE WHEN reason = 'wrong colour' THEN 1 ELSE 0 END) - SUM(CASE WHEN reason = 'skin rash' THEN 1 ELSE 0 END) FROM complaint

? What percentage of the clients with each hair type is allergic?
? allergic clients in percent by hair type
SELECT hair_type, 100.0 * SUM(CASE WHEN allergic = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM client GROUP BY hair_type

? How many minutes were spent travelling for each appointment status?
? travel minutes by status
SELECT status, SUM(travel_min) FROM appointment GROUP BY status

? Which categories have a list price above 45 on average?
? categories of treatment averaging over 45
SELECT category FROM treatment GROUP BY category HAVING AVG(list_price) > 45

? Which complaint reasons have cost more than 300 in refunds?
? reasons with refunds over 300 in total
SELECT reason FROM complaint GROUP BY reason HAVING SUM(refund) > 300

? How many clients do we have in each area with each hair type?
? clients by area and hair type
SELECT area, hair_type, COUNT(*) FROM client GROUP BY area, hair_type

? Where do at least 4 of our stylists live?
? home areas with 4 or more stylists
SELECT home_area FROM stylist GROUP BY home_area HAVING COUNT(*) >= 4

? Which treatment is the priciest?
? most expensive treatment
SELECT treatment_name FROM treatment ORDER BY list_price DESC LIMIT 1

? Which treatment is planned to be the quickest?
? shortest treatment by planned minutes
SELECT treatment_name FROM treatment ORDER BY planned_min LIMIT 1

? Who is our oldest client?
? oldest client
SELECT client_name FROM client ORDER BY birth_date LIMIT 1

? Which 3 stylists have been licensed the longest?
? 3 longest licensed stylists
SELECT stylist_name FROM stylist ORDER BY licensed LIMIT 3

? On what day did we drive the farthest for a single appointment?
? visit day with the longest drive
SELECT visit_day FROM appointment ORDER BY km_driven DESC LIMIT 1

? Which clients have no usual stylist?
? clients without a usual stylist
SELECT client_name FROM client WHERE usual_stylist_id IS NULL

? Which clients are not allergic and live in Kendal?
? clients in the area Kendal without an allergy
SELECT client_name FROM client WHERE allergic = FALSE AND area = 'Kendal'

? Which appointment ids have a travel time of over 60 minutes?
? appointments with more than 60 minutes of travel, ids
SELECT appt_id FROM appointment WHERE travel_min > 60

? What are the names of the clients with straight or thinning hair?
? straight or thinning hair clients
SELECT client_name FROM client WHERE hair_type = 'straight' OR hair_type = 'thinning'

? Which shampoo does Sandra Pike prefer?
I do not know

? What car does each stylist drive?
I do not know

? How many followers does Mandy Rose have?
I do not know
