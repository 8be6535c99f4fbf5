-- A hot air balloon operator: pilots, balloons, launch fields, rides, passengers and bookings.

CREATE TABLE pilots (
  pilot_id INTEGER PRIMARY KEY,
  name TEXT, -- Karin Holt; Mateo Cruz; Dinah Ross; Felix Braun
  licence_no TEXT,
  licence_until DATE,
  born_on DATE,
  joined_on DATE,
  pay_per_ride NUMERIC,
  is_instructor BOOLEAN
);

CREATE TABLE balloons (
  balloon_id INTEGER PRIMARY KEY,
  name TEXT, -- Sunrise; Big Blue; Dandelion; Cloud Nine
  maker TEXT, -- Airwell; Montgolf; Skyform; Lindstrom
  volume_m3 INTEGER,
  seats INTEGER,
  made_year INTEGER,
  purchase_price NUMERIC,
  resale_value NUMERIC,
  last_inspected DATE,
  withdrawn_on DATE
);

CREATE TABLE launch_fields (
  field_id INTEGER PRIMARY KEY,
  field_name TEXT, -- Mill Lawn; Racecourse; Airfield East; Lake Shore
  owner_name TEXT, -- Parish Council; Hay Estate; Brooks Family; Land Trust
  region TEXT, -- Cotswolds; Lakes; Borders; Downs
  use_fee NUMERIC,
  has_toilets BOOLEAN
);

CREATE TABLE rides (
  ride_id INTEGER PRIMARY KEY,
  balloon_id INTEGER REFERENCES balloons (balloon_id),
  pilot_id INTEGER REFERENCES pilots (pilot_id),
  crew_chief_id INTEGER REFERENCES pilots (pilot_id),
  field_id INTEGER REFERENCES launch_fields (field_id),
  planned_for DATE,
  took_off_at TIMESTAMP,
  landed_at TIMESTAMP,
  distance_km NUMERIC,
  max_height_m INTEGER,
  gas_loaded_kg NUMERIC,
  gas_used_kg NUMERIC,
  status TEXT -- flown; cancelled; postponed; planned
);

CREATE TABLE passengers (
  passenger_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Emma; Ali; Ruth; Pavel
  last_name TEXT, -- Cole; Hassan; Stone; Dvorak
  weight_kg NUMERIC,
  town TEXT, -- Stroud; Keswick; Kelso; Lewes
  email TEXT
);

CREATE TABLE bookings (
  booking_id INTEGER PRIMARY KEY,
  passenger_id INTEGER REFERENCES passengers (passenger_id),
  ride_id INTEGER REFERENCES rides (ride_id),
  booked_on DATE,
  paid_on DATE,
  price NUMERIC,
  discount NUMERIC,
  source TEXT, -- website; gift card; phone; agency
  rating INTEGER
);

? Which passengers have been booked on the Big Blue?
? passengers with a booking for a ride in the balloon Big Blue
SELECT DISTINCT p.first_name, p.last_name FROM bookings b JOIN passengers p ON b.passenger_id = p.passenger_id JOIN rides r ON b.ride_id = r.ride_id JOIN balloons n ON r.balloon_id = n.balloon_id WHERE n.name = 'Big Blue'

? Return the date each ride was planned for along with the name of its pilot.
? planned dates of rides and pilot names
SELECT r.planned_for, p.name FROM rides r JOIN pilots p ON r.pilot_id = p.pilot_id

? Who has been crew chief for rides from the Racecourse?
? crew chiefs of rides that start at the launch field Racecourse
SELECT DISTINCT p.name FROM rides r JOIN pilots p ON r.crew_chief_id = p.pilot_id JOIN launch_fields f ON r.field_id = f.field_id WHERE f.field_name = 'Racecourse'

? How many rides did every balloon make, including balloons without a ride?
? rides per balloon, zeros too
SELECT b.name, COUNT(r.ride_id) FROM balloons b LEFT JOIN rides r ON r.balloon_id = b.balloon_id GROUP BY b.balloon_id, b.name

? Which launch fields have never been used?
? launch fields without a ride
SELECT field_name FROM launch_fields WHERE field_id NOT IN (SELECT field_id FROM rides)

? Which passengers have no booking?
? passengers who never booked
SELECT first_name, last_name FROM passengers WHERE passenger_id NOT IN (SELECT passenger_id FROM bookings)

? How many kilometres has each pilot covered?
? total distance per pilot
SELECT p.name, SUM(r.distance_km) FROM rides r JOIN pilots p ON r.pilot_id = p.pilot_id GROUP BY p.pilot_id, p.name

? What revenue did the bookings bring in for each balloon?
? total booking price by balloon name
SELECT n.name, SUM(b.price) FROM bookings b JOIN rides r ON b.ride_id = r.ride_id JOIN balloons n ON r.balloon_id = n.balloon_id GROUP BY n.balloon_id, n.name

? What rating did bookings get on average for each pilot?
? average booking rating by pilot
SELECT p.name, AVG(b.rating) FROM bookings b JOIN rides r ON b.ride_id = r.ride_id JOIN pilots p ON r.pilot_id = p.pilot_id GROUP BY p.pilot_id, p.name

? Which pilots have flown a Skyform balloon over the Lakes?
? pilots with rides in the Lakes region in a balloon made by Skyform
SELECT DISTINCT p.name FROM rides r JOIN pilots p ON r.pilot_id = p.pilot_id JOIN balloons b ON r.balloon_id = b.balloon_id JOIN launch_fields f ON r.field_id = f.field_id WHERE b.maker = 'Skyform' AND f.region = 'Lakes'

? Which launch field sees the most rides?
? launch field with the highest number of rides
SELECT f.field_name FROM rides r JOIN launch_fields f ON r.field_id = f.field_id GROUP BY f.field_id, f.field_name ORDER BY COUNT(*) DESC LIMIT 1

? Which passengers have spent over 1000 on bookings altogether?
? passengers with total booking prices above 1000
SELECT p.first_name, p.last_name FROM bookings b JOIN passengers p ON b.passenger_id = p.passenger_id GROUP BY p.passenger_id, p.first_name, p.last_name HAVING SUM(b.price) > 1000

? Pilot ids that were also crew chief at some time
? ids listed as pilot and as crew chief of rides
SELECT pilot_id FROM rides INTERSECT SELECT crew_chief_id FROM rides

? How many different balloons has Dinah Ross piloted?
? distinct balloons on rides with the pilot Dinah Ross
SELECT COUNT(DISTINCT r.balloon_id) FROM rides r JOIN pilots p ON r.pilot_id = p.pilot_id WHERE p.name = 'Dinah Ross'

? How many agency bookings were for rides that were cancelled?
? agency bookings on cancelled rides
SELECT COUNT(*) FROM bookings b JOIN rides r ON b.ride_id = r.ride_id WHERE b.source = 'agency' AND r.status = 'cancelled'

? Names and e-mails of passengers from Kelso who booked by phone
? first name, last name and email of Kelso passengers with a phone booking
SELECT DISTINCT p.first_name, p.last_name, p.email FROM bookings b JOIN passengers p ON b.passenger_id = p.passenger_id WHERE p.town = 'Kelso' AND b.source = 'phone'

? How many minutes does a ride last on average?
? average ride time in minutes from take-off to landing
SELECT AVG(EXTRACT(EPOCH FROM landed_at - took_off_at) / 60) FROM rides

? How many hours has each pilot spent in the air?
? total hours between take-off and landing per pilot
SELECT p.name, SUM(EXTRACT(EPOCH FROM r.landed_at - r.took_off_at) / 3600) FROM rides r JOIN pilots p ON r.pilot_id = p.pilot_id GROUP BY p.pilot_id, p.name

? How many rides were planned for the last 60 days?
? rides planned, last 60 days
SELECT COUNT(*) FROM rides WHERE planned_for >= CURRENT_DATE - INTERVAL '60 days'

? How many rides were flown per month in 2024?
? flown rides by month planned, 2024
SELECT DATE_TRUNC('month', planned_for), COUNT(*) FROM rides WHERE status = 'flown' AND EXTRACT(YEAR FROM planned_for) = 2024 GROUP BY DATE_TRUNC('month', planned_for)

? On which weekdays are bookings made? Count them.
? bookings per day of the week
SELECT EXTRACT(DOW FROM booked_on), COUNT(*) FROM bookings GROUP BY EXTRACT(DOW FROM booked_on)

? How many days after booking do people pay on average, per source?
? mean days from booked to paid by source
SELECT source, AVG(paid_on - booked_on) FROM bookings GROUP BY source

? Which bookings took longer than 14 days to be paid?
? booking ids paid over 14 days after booking
SELECT booking_id FROM bookings WHERE paid_on - booked_on > 14

? Which bookings have not been paid yet?
? ids of unpaid bookings
SELECT booking_id FROM bookings WHERE paid_on IS NULL

? Whose licence is valid until after 2026-06-30?
? pilots with a licence running beyond June 30, 2026
SELECT name FROM pilots WHERE licence_until > '2026-06-30'

? Which balloons were last inspected between 2023-01-01 and 2023-12-31?
? balloons last inspected from 1 January 2023 to 31 December 2023
SELECT name FROM balloons WHERE last_inspected BETWEEN '2023-01-01' AND '2023-12-31'

? When did each pilot last take off?
? latest take-off per pilot name
SELECT p.name, MAX(r.took_off_at) FROM rides r JOIN pilots p ON r.pilot_id = p.pilot_id GROUP BY p.pilot_id, p.name

? What did we take in bookings this year?
? booking revenue this year by booking date
SELECT SUM(price) FROM bookings WHERE EXTRACT(YEAR FROM booked_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How old are our pilots?
? pilot names with age in years
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM born_on) FROM pilots

? Which balloons were made before 2010 and are still in use, i.e. not withdrawn?
? balloons made earlier than 2010 and not withdrawn
SELECT name FROM balloons WHERE made_year < 2010 AND withdrawn_on IS NULL

? How much gas was burnt per week in kg?
? weekly total of gas used, by planned date of the ride
SELECT DATE_TRUNC('week', planned_for), SUM(gas_used_kg) FROM rides GROUP BY DATE_TRUNC('week', planned_for)

? What percentage of the gas loaded was used over all rides?
? gas used as a percentage of gas loaded
SELECT 100.0 * SUM(gas_used_kg) / NULLIF(SUM(gas_loaded_kg), 0) FROM rides

? What percentage of the loaded gas does each pilot use?
? gas used percentage of gas loaded by pilot
SELECT p.name, 100.0 * SUM(r.gas_used_kg) / NULLIF(SUM(r.gas_loaded_kg), 0) FROM rides r JOIN pilots p ON r.pilot_id = p.pilot_id GROUP BY p.pilot_id, p.name

? How many kilos of gas were left after each ride? Ride id and loaded minus used.
? ride id, gas loaded less gas used
SELECT ride_id, gas_loaded_kg - gas_used_kg FROM rides

? What is the gas used per kilometre for each ride?
? ride id with gas used over distance
SELECT ride_id, CAST(gas_used_kg AS FLOAT) / NULLIF(distance_km, 0) FROM rides

? What is the ratio of cancelled to flown rides?
? cancelled : flown rides
SELECT CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'flown' THEN 1 ELSE 0 END), 0) FROM rides

? What is the ratio of postponed to flown rides for each launch field?
? postponed to flown ratio by launch field name
SELECT f.field_name, CAST(SUM(CASE WHEN r.status = 'postponed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN r.status = 'flown' THEN 1 ELSE 0 END), 0) FROM rides r JOIN launch_fields f ON r.field_id = f.field_id GROUP BY f.field_id, f.field_name

? What share of bookings comes through the website?
? website share of bookings
SELECT CAST(SUM(CASE WHEN source = 'website' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bookings

? What percentage of the bookings of passengers from each town was made with a gift card?
? gift card percentage of bookings by passenger town
SELECT p.town, 100.0 * SUM(CASE WHEN b.source = 'gift card' THEN 1 ELSE 0 END) / COUNT(*) FROM bookings b JOIN passengers p ON b.passenger_id = p.passenger_id GROUP BY p.town

? What share of bookings from each source has been paid?
? paid share by source
SELECT source, CAST(SUM(CASE WHEN paid_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bookings GROUP BY source

? How many bookings are there per ride on average?
? average bookings per ride
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT ride_id), 0) FROM bookings

? What percentage of the price did we give as discount, by source?
? discount in percent of price per source
SELECT source, 100.0 * SUM(discount) / NULLIF(SUM(price), 0) FROM bookings GROUP BY source

? What is the ratio of resale value to purchase price of each balloon?
? balloon names with resale value over purchase price
SELECT name, CAST(resale_value AS FLOAT) / NULLIF(purchase_price, 0) FROM balloons

? How much value has each balloon lost since it was bought? Purchase price minus resale value.
? balloon name and purchase price less resale value
SELECT name, purchase_price - resale_value FROM balloons

? How many more phone bookings than agency bookings were there?
? phone bookings minus agency bookings
SELECT SUM(CASE WHEN source = 'phone' THEN 1 ELSE 0 END) - SUM(CASE WHEN source = 'agency' THEN 1 ELSE 0 END) FROM bookings

? What percentage of pilots are instructors?
? percent of instructors among the pilots
SELECT 100.0 * SUM(CASE WHEN is_instructor = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM pilots

? How many seats do the balloons of each maker offer?
? total seats by balloon maker
SELECT maker, SUM(seats) FROM balloons GROUP BY maker

? Which regions have more than 3 launch fields?
? regions with over 3 launch fields
SELECT region FROM launch_fields GROUP BY region HAVING COUNT(*) > 3

? How many kilometres were covered in rides of each status?
? total distance by ride status
SELECT status, SUM(distance_km) FROM rides GROUP BY status

? Average rating and number of bookings for each source
? mean rating and booking count by source
SELECT source, AVG(rating), COUNT(*) FROM bookings GROUP BY source

? Which owners charge more than 80 on average for the use of their launch fields?
? launch field owners with an average use fee over 80
SELECT owner_name FROM launch_fields GROUP BY owner_name HAVING AVG(use_fee) > 80

? Towns by number of passengers, most first
? passengers per town, descending
SELECT town, COUNT(*) FROM passengers GROUP BY town ORDER BY COUNT(*) DESC

? Which balloon is the biggest?
? balloon with the largest volume
SELECT name FROM balloons ORDER BY volume_m3 DESC LIMIT 1

? Who made our oldest balloon?
? maker of the oldest balloon
SELECT maker FROM balloons ORDER BY made_year LIMIT 1

? When did the highest ride take off?
? take-off time of the ride with the greatest height
SELECT took_off_at FROM rides ORDER BY max_height_m DESC LIMIT 1

? The 3 cheapest launch fields and their owners
? name and owner of the 3 launch fields with the lowest use fee
SELECT field_name, owner_name FROM launch_fields ORDER BY use_fee LIMIT 3

? Pilots by how long they have been with us, longest first
? list pilots from longest serving to newest
SELECT name FROM pilots ORDER BY joined_on

? Which launch fields have no toilets?
? launch fields without toilets
SELECT field_name FROM launch_fields WHERE has_toilets = FALSE

? How many passengers weigh over 110 kg or have no e-mail address?
? passengers heavier than 110 kg or without email
SELECT COUNT(*) FROM passengers WHERE weight_kg > 110 OR email IS NULL

? Which launch fields lie in the Borders or the Downs?
? Borders and Downs launch fields
SELECT field_name FROM launch_fields WHERE region IN ('Borders', 'Downs')

? Which pilots earn more per ride than average?
? pilots with above average pay per ride
SELECT name FROM pilots WHERE pay_per_ride > (SELECT AVG(pay_per_ride) FROM pilots)

? What was the wind speed during each ride?
? wind speed per ride
I do not know

? Which champagne was served after landing?
? champagne brands served to the passengers
I do not know

? Where did each balloon land?
? landing places of the rides
I do not know
