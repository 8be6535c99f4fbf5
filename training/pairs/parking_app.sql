-- A parking app: drivers and their cars, garages and operators, parking sessions, permits and support tickets.

CREATE TABLE operator (
  operator_id INTEGER PRIMARY KEY,
  name TEXT, -- ParkWell; CityDecks; Blue Bay Parking; Stellplatz AG
  hq_city TEXT, -- Zurich; Leipzig; Nantes; Malaga
  contract_since DATE,
  commission_pct NUMERIC
);

CREATE TABLE garage (
  garage_id INTEGER PRIMARY KEY,
  operator_id INTEGER REFERENCES operator (operator_id),
  name TEXT, -- Opera Deck; Station South; Castle Gate; Fairground P2
  addr TEXT,
  kind TEXT, -- underground; multi-storey; open air; kerbside
  spaces INTEGER,
  charging_points INTEGER,
  hourly_rate NUMERIC,
  year_opened INTEGER,
  covered BOOLEAN
);

CREATE TABLE driver (
  driver_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Elodie; Marco; Silke; Hugo
  last_name TEXT, -- Perrin; Conti; Arnold; Vega
  dob DATE,
  installed_on DATE,
  deleted_on DATE,
  payment_type TEXT, -- card; direct debit; phone bill
  disabled_badge BOOLEAN
);

CREATE TABLE car (
  car_id INTEGER PRIMARY KEY,
  driver_id INTEGER REFERENCES driver (driver_id),
  number_plate TEXT,
  make TEXT, -- Skoda; Fiat; Volvo; Kia; Seat
  fuel TEXT, -- petrol; diesel; electric; hybrid
  length_cm INTEGER,
  first_registered DATE
);

CREATE TABLE parking_session (
  session_id INTEGER PRIMARY KEY,
  car_id INTEGER REFERENCES car (car_id),
  garage_id INTEGER REFERENCES garage (garage_id),
  booked_at TIMESTAMP,
  entered_at TIMESTAMP,
  exited_at TIMESTAMP,
  minutes_booked INTEGER,
  minutes_parked INTEGER,
  fee NUMERIC,
  app_fee NUMERIC,
  kwh_charged NUMERIC,
  state TEXT -- reserved; running; ended; cancelled
);

CREATE TABLE season_permit (
  permit_id INTEGER PRIMARY KEY,
  driver_id INTEGER REFERENCES driver (driver_id),
  garage_id INTEGER REFERENCES garage (garage_id),
  valid_from DATE,
  valid_to DATE,
  monthly_price NUMERIC,
  cancelled_on DATE
);

CREATE TABLE support_ticket (
  ticket_no INTEGER PRIMARY KEY,
  session_id INTEGER REFERENCES parking_session (session_id),
  opened_at TIMESTAMP,
  solved_at TIMESTAMP,
  subject TEXT, -- barrier stuck; wrong charge; no space; app crash
  refund NUMERIC
);

? Which drivers have parked at Castle Gate?
? first and last names of the drivers who used the garage Castle Gate
SELECT DISTINCT d.first_name, d.last_name FROM driver d JOIN car c ON c.driver_id = d.driver_id JOIN parking_session s ON s.car_id = c.car_id JOIN garage g ON s.garage_id = g.garage_id WHERE g.name = 'Castle Gate'

? Return the name of each garage along with the name of its operator.
? garages and who operates them
SELECT g.name, o.name FROM garage g JOIN operator o ON g.operator_id = o.operator_id

? Which garages have never had a parking session?
? garages nobody has parked in
SELECT name FROM garage WHERE garage_id NOT IN (SELECT garage_id FROM parking_session)

? Which drivers have not entered any car?
? drivers without a car in the app
SELECT first_name, last_name FROM driver WHERE driver_id NOT IN (SELECT driver_id FROM car)

? Who holds a season permit for a CityDecks garage?
? names of drivers with a season permit at garages operated by CityDecks
SELECT DISTINCT d.first_name, d.last_name FROM driver d JOIN season_permit p ON p.driver_id = d.driver_id JOIN garage g ON p.garage_id = g.garage_id JOIN operator o ON g.operator_id = o.operator_id WHERE o.name = 'CityDecks'

? How much has each garage taken in parking fees?
? total session fees per garage
SELECT g.name, SUM(s.fee) FROM parking_session s JOIN garage g ON s.garage_id = g.garage_id GROUP BY g.garage_id, g.name

? How many garages does every operator run, including operators with none?
? garages per operator, zeros included
SELECT o.name, COUNT(g.garage_id) FROM operator o LEFT JOIN garage g ON g.operator_id = o.operator_id GROUP BY o.operator_id, o.name

? How many kilowatt hours were charged at each garage by electric cars?
? kwh charged per garage, electric cars only
SELECT g.name, SUM(s.kwh_charged) FROM parking_session s JOIN garage g ON s.garage_id = g.garage_id JOIN car c ON s.car_id = c.car_id WHERE c.fuel = 'electric' GROUP BY g.garage_id, g.name

? garages with support tickets about barrier stuck
SELECT DISTINCT g.name FROM garage g JOIN parking_session s ON s.garage_id = g.garage_id JOIN support_ticket t ON t.session_id = s.session_id WHERE t.subject = 'barrier stuck'

? Which Volvo owners pay by direct debit?
? drivers of a Volvo with direct debit payment
SELECT DISTINCT d.first_name, d.last_name FROM driver d JOIN car c ON c.driver_id = d.driver_id WHERE c.make = 'Volvo' AND d.payment_type = 'direct debit'

? Which drivers spent more than 900 on parking fees altogether?
? drivers whose fees add up to over 900
SELECT d.first_name, d.last_name FROM parking_session s JOIN car c ON s.car_id = c.car_id JOIN driver d ON c.driver_id = d.driver_id GROUP BY d.driver_id, d.first_name, d.last_name HAVING SUM(s.fee) > 900

? Which operator's garages have the most spaces in total?
? operator with the largest total number of spaces
SELECT o.name FROM garage g JOIN operator o ON g.operator_id = o.operator_id GROUP BY o.operator_id, o.name ORDER BY SUM(g.spaces) DESC LIMIT 1

? How many different cars have used each kind of garage?
? distinct cars parked by kind of garage
SELECT g.kind, COUNT(DISTINCT s.car_id) FROM parking_session s JOIN garage g ON s.garage_id = g.garage_id GROUP BY g.kind

? How much was refunded because of a wrong charge, per operator?
? refunds for wrong charge by operator name
SELECT o.name, SUM(t.refund) FROM support_ticket t JOIN parking_session s ON t.session_id = s.session_id JOIN garage g ON s.garage_id = g.garage_id JOIN operator o ON g.operator_id = o.operator_id WHERE t.subject = 'wrong charge' GROUP BY o.operator_id, o.name

? List the number plates of the cars in a running session along with the garage.
? plate and garage of all running sessions
SELECT c.number_plate, g.name FROM parking_session s JOIN car c ON s.car_id = c.car_id JOIN garage g ON s.garage_id = g.garage_id WHERE s.state = 'running'

? Which drivers with a disabled badge have never had a season permit?
? badge holders without any season permit
SELECT first_name, last_name FROM driver WHERE disabled_badge = TRUE AND driver_id NOT IN (SELECT driver_id FROM season_permit)

? How many parking sessions does each car make have?
? sessions by make of the car
SELECT c.make, COUNT(*) FROM parking_session s JOIN car c ON s.car_id = c.car_id GROUP BY c.make

? How many cars drove in during the last 12 hours?
? sessions entered within the past 12 hours
SELECT COUNT(*) FROM parking_session WHERE entered_at >= CURRENT_DATE - INTERVAL '12 hours'

? How many hours does a car stay on average at each garage?
? average hours from entry to exit per garage
SELECT g.name, AVG(EXTRACT(EPOCH FROM s.exited_at - s.entered_at) / 3600) FROM parking_session s JOIN garage g ON s.garage_id = g.garage_id GROUP BY g.garage_id, g.name

? How many minutes before entering do people book on average?
? average minutes between booking and entering of a parking session
SELECT AVG(EXTRACT(EPOCH FROM entered_at - booked_at) / 60) FROM parking_session

? What were the parking fees per month in 2024?
? monthly fees of the sessions entered in 2024
SELECT DATE_TRUNC('month', entered_at), SUM(fee) FROM parking_session WHERE EXTRACT(YEAR FROM entered_at) = 2024 GROUP BY DATE_TRUNC('month', entered_at)

? How many cars enter on each weekday?
? parking sessions by day of the week of entry
SELECT EXTRACT(DOW FROM entered_at), COUNT(*) FROM parking_session GROUP BY EXTRACT(DOW FROM entered_at)

? Which season permits have run out? Give the id.
? permit ids valid until a date before today
SELECT permit_id FROM season_permit WHERE valid_to < CURRENT_DATE

? For how many days is a season permit valid on average?
? average days from the start to the end of validity of permits
SELECT AVG(valid_to - valid_from) FROM season_permit

? How many drivers installed the app in February 2023?
? app installations by drivers in February 2023
SELECT COUNT(*) FROM driver WHERE EXTRACT(YEAR FROM installed_on) = 2023 AND EXTRACT(MONTH FROM installed_on) = 2

? Who installed the app after 2022-10-01 and has deleted it since?
? drivers that installed later than October 1, 2022 and deleted the app
SELECT first_name, last_name FROM driver WHERE installed_on > '2022-10-01' AND deleted_on IS NOT NULL

? How many tickets were opened per week over the last 2 months?
? support tickets per week, last 2 months
SELECT DATE_TRUNC('week', opened_at), COUNT(*) FROM support_ticket WHERE opened_at >= CURRENT_DATE - INTERVAL '2 months' GROUP BY DATE_TRUNC('week', opened_at)

? What is the longest time in hours it took to solve a ticket, per subject?
? maximum hours from opening to solving by ticket subject
SELECT subject, MAX(EXTRACT(EPOCH FROM solved_at - opened_at) / 3600) FROM support_ticket GROUP BY subject

? Which tickets have not been solved?
? ticket numbers still unsolved
SELECT ticket_no FROM support_ticket WHERE solved_at IS NULL

? When did each car last enter a garage? Show the number plate.
? last entry per number plate
SELECT c.number_plate, MAX(s.entered_at) FROM parking_session s JOIN car c ON s.car_id = c.car_id GROUP BY c.car_id, c.number_plate

? How many permits became valid between 2023-01-01 and 2023-03-31?
? season permits starting from January 1, 2023 to March 31, 2023
SELECT COUNT(*) FROM season_permit WHERE valid_from BETWEEN '2023-01-01' AND '2023-03-31'

? How many garages opened since 2010, by kind?
? garages opened in 2010 or later per kind
SELECT kind, COUNT(*) FROM garage WHERE year_opened >= 2010 GROUP BY kind

? What is the average age of drivers for each payment type?
? average driver age by payment
SELECT payment_type, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM driver GROUP BY payment_type

? What percentage of parking sessions was cancelled?
? cancelled sessions in percent
SELECT 100.0 * SUM(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM parking_session

? What is the ratio of electric to diesel cars for each make?
? electric cars per diesel car by make
SELECT make, CAST(SUM(CASE WHEN fuel = 'electric' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN fuel = 'diesel' THEN 1 ELSE 0 END), 0) FROM car GROUP BY make

? What percentage of the booked minutes was really used for parking, per garage?
? minutes parked as a percentage of minutes booked by garage name
SELECT g.name, 100.0 * SUM(s.minutes_parked) / NULLIF(SUM(s.minutes_booked), 0) FROM parking_session s JOIN garage g ON s.garage_id = g.garage_id GROUP BY g.garage_id, g.name

? How many charging points per space does each garage have?
? garage names with charging points divided by spaces
SELECT name, CAST(charging_points AS FLOAT) / NULLIF(spaces, 0) FROM garage

? What is the ratio of charging points to spaces for each kind of garage?
? charging points to spaces by garage kind
SELECT kind, CAST(SUM(charging_points) AS FLOAT) / NULLIF(SUM(spaces), 0) FROM garage GROUP BY kind

? How many cars does a driver have on average?
? average cars per driver with a car
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT driver_id), 0) FROM car

? What share of sessions was booked beforehand, by state?
? share of sessions with a booking time per state
SELECT state, CAST(SUM(CASE WHEN booked_at IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM parking_session GROUP BY state

? By how many minutes did each session run over its booking? Give the session id.
? session id, minutes parked minus minutes booked
SELECT session_id, minutes_parked - minutes_booked FROM parking_session

? What share of sessions overran the booked time?
? share of sessions that parked more minutes than booked
SELECT CAST(SUM(CASE WHEN minutes_parked > minutes_booked THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM parking_session

? What percentage of the fees are the app fees for each make of car?
? app fee in percent of parking fee by car make
SELECT c.make, 100.0 * SUM(s.app_fee) / NULLIF(SUM(s.fee), 0) FROM parking_session s JOIN car c ON s.car_id = c.car_id GROUP BY c.make

? What percentage of drivers has deleted the app, per payment type?
? deleted accounts in percent of drivers by payment type
SELECT payment_type, 100.0 * SUM(CASE WHEN deleted_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM driver GROUP BY payment_type

? What share of each operator's garages is covered?
? covered garages as a share per operator name
SELECT o.name, CAST(SUM(CASE WHEN g.covered = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM garage g JOIN operator o ON g.operator_id = o.operator_id GROUP BY o.operator_id, o.name

? What is the fee per minute of parking for each session id?
? session id with fee divided by minutes parked
SELECT session_id, CAST(fee AS FLOAT) / NULLIF(minutes_parked, 0) FROM parking_session

? What is the ratio of app crash tickets to no space tickets?
? app crash vs no space support tickets
SELECT CAST(SUM(CASE WHEN subject = 'app crash' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN subject = 'no space' THEN 1 ELSE 0 END), 0) FROM support_ticket

? What percentage of the refunds was due to a wrong charge?
? wrong charge refunds in percent of the refunded money
SELECT 100.0 * SUM(CASE WHEN subject = 'wrong charge' THEN refund ELSE 0 END) / NULLIF(SUM(refund), 0) FROM support_ticket

? How many cars are there for each fuel?
? cars by fuel
SELECT fuel, COUNT(*) FROM car GROUP BY fuel

? How many spaces does each kind of garage offer?
? total spaces by kind
SELECT kind, SUM(spaces) FROM garage GROUP BY kind

? Which makes are longer than 450 cm on average?
? car makes with an average length over 450
SELECT make FROM car GROUP BY make HAVING AVG(length_cm) > 450

? Which ticket subjects have cost more than 1000 in refunds?
? subjects with total refunds above 1000
SELECT subject FROM support_ticket GROUP BY subject HAVING SUM(refund) > 1000

? What is the average hourly rate of covered garages by kind?
? average hourly rate per kind, covered garages
SELECT kind, AVG(hourly_rate) FROM garage WHERE covered = TRUE GROUP BY kind

? How do drivers pay? Count them for each way of payment.
? drivers per payment type
SELECT payment_type, COUNT(*) FROM driver GROUP BY payment_type

? Which garage is the dearest per hour?
? garage with the highest hourly rate
SELECT name FROM garage ORDER BY hourly_rate DESC LIMIT 1

? Which operator has been under contract the longest?
? operator with the earliest contract date
SELECT name FROM operator ORDER BY contract_since LIMIT 1

? Which car is the oldest? Give the number plate and make.
? number plate and make of the car registered first
SELECT number_plate, make FROM car ORDER BY first_registered LIMIT 1

? Which 3 garages have the fewest spaces?
? 3 smallest garages by spaces
SELECT name FROM garage ORDER BY spaces LIMIT 3

? List the garage addresses from the newest to the oldest building.
? addresses of garages, latest opened first
SELECT addr FROM garage ORDER BY year_opened DESC

? Which garages offer no roof?
? uncovered garages
SELECT name FROM garage WHERE covered = FALSE

? Which garages have no charging points and cost over 3 an hour?
? garages with 0 charging points and an hourly rate above 3
SELECT name FROM garage WHERE charging_points = 0 AND hourly_rate > 3

? Which season permits have not been cancelled?
? ids of permits without a cancellation
SELECT permit_id FROM season_permit WHERE cancelled_on IS NULL

? How many cars are a Kia or a Seat and longer than 400 cm?
? Kia or Seat cars over 400 cm
SELECT COUNT(*) FROM car WHERE make IN ('Kia', 'Seat') AND length_cm > 400

? Which parking attendants worked on Sunday?
? attendants on duty per garage
I do not know

? How many points on their licence do the drivers have?
? penalty points per driver
I do not know

? What is the height limit of the Opera Deck?
? maximum vehicle height by garage
I do not know
