-- A tour operator: tours, guides, departures, travellers and their bookings.

CREATE TABLE guide (
  guide_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Alma; Yusuf; Tomas; Ingrid; Pema
  last_name TEXT, -- Reyes; Kaplan; Sykora; Lund; Sherpa
  mother_tongue TEXT, -- Spanish; Turkish; Czech; Norwegian; Nepali
  day_fee NUMERIC,
  first_aid_valid_until DATE,
  is_freelance BOOLEAN
);

CREATE TABLE tour (
  tour_code TEXT PRIMARY KEY,
  tour_name TEXT, -- Fjord Trail; Silk Bazaar; Andes Crossing; Wine and Castles; Temple Loop
  destination TEXT, -- Norway; Turkey; Peru; Hungary; Nepal
  tour_type TEXT, -- hiking; cycling; city break; cruise; culture
  duration_days INTEGER,
  base_price NUMERIC,
  difficulty TEXT -- easy; moderate; hard
);

CREATE TABLE departure (
  departure_id INTEGER PRIMARY KEY,
  tour_code TEXT REFERENCES tour (tour_code),
  guide_id INTEGER REFERENCES guide (guide_id),
  assistant_id INTEGER REFERENCES guide (guide_id),
  starts_on DATE,
  returns_on DATE,
  max_group INTEGER,
  guaranteed TEXT -- guaranteed; waiting list; dropped
);

CREATE TABLE traveller (
  traveller_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Dora Wolf; Evan Hughes; Mika Aalto; Rita Gomes
  home_country TEXT, -- Germany; Wales; Finland; Portugal
  dob DATE,
  passport_no TEXT,
  vegetarian BOOLEAN
);

CREATE TABLE booking (
  booking_id INTEGER PRIMARY KEY,
  departure_id INTEGER REFERENCES departure (departure_id),
  traveller_id INTEGER REFERENCES traveller (traveller_id),
  booked_on DATE,
  amt_paid NUMERIC,
  amt_due NUMERIC,
  single_room BOOLEAN,
  booking_state TEXT -- option; fixed; cancelled
);

CREATE TABLE feedback (
  feedback_id INTEGER PRIMARY KEY,
  booking_id INTEGER REFERENCES booking (booking_id),
  guide_score INTEGER,
  hotel_score INTEGER,
  remark TEXT
);

? Who is travelling on the Fjord Trail?
? names of travellers with a booking for the tour Fjord Trail, each once
SELECT DISTINCT t.full_name FROM traveller t JOIN booking b ON b.traveller_id = t.traveller_id JOIN departure d ON b.departure_id = d.departure_id JOIN tour u ON d.tour_code = u.tour_code WHERE u.tour_name = 'Fjord Trail'

? Which tours has the guide Pema Sherpa led?
? distinct tour names of departures guided by Pema Sherpa
SELECT DISTINCT u.tour_name FROM tour u JOIN departure d ON d.tour_code = u.tour_code JOIN guide g ON d.guide_id = g.guide_id WHERE g.first_name = 'Pema' AND g.last_name = 'Sherpa'

? Who went along as an assistant? First and last names, no repeats.
? names of guides that were the assistant on any departure
SELECT DISTINCT g.first_name, g.last_name FROM guide g JOIN departure d ON d.assistant_id = g.guide_id

? Which guides have never led a departure?
? guides without a departure
SELECT first_name, last_name FROM guide WHERE guide_id NOT IN (SELECT guide_id FROM departure)

? Which tours have no departure planned?
? tours without any departure
SELECT tour_name FROM tour WHERE tour_code NOT IN (SELECT tour_code FROM departure)

? How much has Evan Hughes paid us for his bookings?
? amount paid on the bookings of traveller Evan Hughes
SELECT SUM(b.amt_paid) FROM booking b JOIN traveller t ON b.traveller_id = t.traveller_id WHERE t.full_name = 'Evan Hughes'

? List start date and tour of all dropped departures.
? departures dropped: starts on, tour name
SELECT d.starts_on, u.tour_name FROM departure d JOIN tour u ON d.tour_code = u.tour_code WHERE d.guaranteed = 'dropped'

? How many departures does each tour have? Show tours with none too.
? departures per tour including zero
SELECT u.tour_name, COUNT(d.departure_id) FROM tour u LEFT JOIN departure d ON d.tour_code = u.tour_code GROUP BY u.tour_code, u.tour_name

? Which vegetarian travellers have booked something in Nepal?
? distinct vegetarian travellers with a booking for a tour to Nepal
SELECT DISTINCT t.full_name FROM traveller t JOIN booking b ON b.traveller_id = t.traveller_id JOIN departure d ON b.departure_id = d.departure_id JOIN tour u ON d.tour_code = u.tour_code WHERE t.vegetarian = TRUE AND u.destination = 'Nepal'

? What is the average guide score of Alma Reyes?
? mean guide score in the feedback for guide Alma Reyes
SELECT AVG(f.guide_score) FROM feedback f JOIN booking b ON f.booking_id = b.booking_id JOIN departure d ON b.departure_id = d.departure_id JOIN guide g ON d.guide_id = g.guide_id WHERE g.first_name = 'Alma' AND g.last_name = 'Reyes'

? Which freelance guides have led a hard tour?
? names of freelance guides with any departure of a hard tour, once each
SELECT DISTINCT g.first_name, g.last_name FROM guide g JOIN departure d ON d.guide_id = g.guide_id JOIN tour u ON d.tour_code = u.tour_code WHERE g.is_freelance = TRUE AND u.difficulty = 'hard'

? How many tours do we offer per destination?
? tours by destination
SELECT destination, COUNT(*) FROM tour GROUP BY destination

? Average price and duration by tour type
? for each tour type, the average base price and the average number of days
SELECT tour_type, AVG(base_price), AVG(duration_days) FROM tour GROUP BY tour_type

? Bookings by state
? how many bookings are in each state?
SELECT booking_state, COUNT(*) FROM booking GROUP BY booking_state

? Paid amount per destination
? What did bookings bring in, in amounts paid, for each destination?
SELECT u.destination, SUM(b.amt_paid) FROM booking b JOIN departure d ON b.departure_id = d.departure_id JOIN tour u ON d.tour_code = u.tour_code GROUP BY u.destination

? Travellers per home country
? how many travellers come from each country?
SELECT home_country, COUNT(*) FROM traveller GROUP BY home_country

? How many departures has each guide led?
? departures by guide
SELECT g.first_name, g.last_name, COUNT(*) FROM guide g JOIN departure d ON d.guide_id = g.guide_id GROUP BY g.guide_id, g.first_name, g.last_name

? How many different travellers has each tour had?
? unique travellers per tour name
SELECT u.tour_name, COUNT(DISTINCT b.traveller_id) FROM tour u JOIN departure d ON d.tour_code = u.tour_code JOIN booking b ON b.departure_id = d.departure_id GROUP BY u.tour_code, u.tour_name

? Average hotel score by tour
? how do travellers rate the hotels of each tour on average?
SELECT u.tour_name, AVG(f.hotel_score) FROM feedback f JOIN booking b ON f.booking_id = b.booking_id JOIN departure d ON b.departure_id = d.departure_id JOIN tour u ON d.tour_code = u.tour_code GROUP BY u.tour_code, u.tour_name

? Which destinations have more than 4 tours?
? destinations with over 4 tours
SELECT destination FROM tour GROUP BY destination HAVING COUNT(*) > 4

? Which travellers have booked at least 3 times?
? travellers with 3 or more bookings
SELECT t.full_name FROM traveller t JOIN booking b ON b.traveller_id = t.traveller_id GROUP BY t.traveller_id, t.full_name HAVING COUNT(*) >= 3

? Tours by type and difficulty
? break down the tours by type and difficulty
SELECT tour_type, difficulty, COUNT(*) FROM tour GROUP BY tour_type, difficulty

? Which tour is the longest?
? tour lasting the most days
SELECT tour_name FROM tour ORDER BY duration_days DESC LIMIT 1

? What's the cheapest cycling tour?
? cycling tour with the lowest base price
SELECT tour_name FROM tour WHERE tour_type = 'cycling' ORDER BY base_price LIMIT 1

? Top 5 tours by number of bookings
? the 5 most booked tours
SELECT u.tour_name FROM tour u JOIN departure d ON d.tour_code = u.tour_code JOIN booking b ON b.departure_id = d.departure_id GROUP BY u.tour_code, u.tour_name ORDER BY COUNT(*) DESC LIMIT 5

? Which guide is the most expensive?
? guide with the highest day fee
SELECT first_name, last_name FROM guide ORDER BY day_fee DESC LIMIT 1

? Which guide gets the best scores?
? guide with the highest average guide score
SELECT g.first_name, g.last_name FROM guide g JOIN departure d ON d.guide_id = g.guide_id JOIN booking b ON b.departure_id = d.departure_id JOIN feedback f ON f.booking_id = b.booking_id GROUP BY g.guide_id, g.first_name, g.last_name ORDER BY AVG(f.guide_score) DESC LIMIT 1

? Who is the oldest traveller?
? traveller with the earliest date of birth
SELECT full_name FROM traveller ORDER BY dob LIMIT 1

? Which traveller has paid the most in total?
? traveller with the largest sum of booking payments
SELECT t.full_name FROM traveller t JOIN booking b ON b.traveller_id = t.traveller_id GROUP BY t.traveller_id, t.full_name ORDER BY SUM(b.amt_paid) DESC LIMIT 1

? List tours with name, destination and price, dearest first.
? tour name, destination, base price sorted by price descending
SELECT tour_name, destination, base_price FROM tour ORDER BY base_price DESC

? Show the departures in order of their start with id and maximum group.
? departure id and max group by start date
SELECT departure_id, max_group FROM departure ORDER BY starts_on

? How many departures start in May 2024?
? departures May 2024
SELECT COUNT(*) FROM departure WHERE EXTRACT(YEAR FROM starts_on) = 2024 AND EXTRACT(MONTH FROM starts_on) = 5

? How many bookings were made in the last 30 days?
? bookings of the past 30 days, count
SELECT COUNT(*) FROM booking WHERE booked_on >= CURRENT_DATE - INTERVAL '30 days'

? How many days before the start do people book on average?
? average days between booking and departure start
SELECT AVG(d.starts_on - b.booked_on) FROM booking b JOIN departure d ON b.departure_id = d.departure_id

? Bookings per month in 2023
? number of bookings made in each month of 2023
SELECT DATE_TRUNC('month', booked_on), COUNT(*) FROM booking WHERE EXTRACT(YEAR FROM booked_on) = 2023 GROUP BY DATE_TRUNC('month', booked_on)

? Whose first aid certificate has run out?
? guides whose first aid was valid until a date before today
SELECT first_name, last_name FROM guide WHERE first_aid_valid_until < CURRENT_DATE

? Which tours are under way right now?
? names of tours with a departure that started by today and returns today or later
SELECT u.tour_name FROM tour u JOIN departure d ON d.tour_code = u.tour_code WHERE d.starts_on <= CURRENT_DATE AND d.returns_on >= CURRENT_DATE

? When is the next departure of the Andes Crossing?
? earliest upcoming start of the tour Andes Crossing, from today on
SELECT MIN(d.starts_on) FROM departure d JOIN tour u ON d.tour_code = u.tour_code WHERE u.tour_name = 'Andes Crossing' AND d.starts_on >= CURRENT_DATE

? Amount paid by year of booking
? how much was paid on bookings of each year?
SELECT EXTRACT(YEAR FROM booked_on), SUM(amt_paid) FROM booking GROUP BY EXTRACT(YEAR FROM booked_on)

? Average age of the travellers by home country
? how old are travellers from each country on average?
SELECT home_country, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM traveller GROUP BY home_country

? Which departures start between 2023-07-01 and 2023-08-31? Ids and start dates.
? id and start of departures from July 1, 2023 to August 31, 2023
SELECT departure_id, starts_on FROM departure WHERE starts_on BETWEEN '2023-07-01' AND '2023-08-31'

? What share of bookings is cancelled?
? cancelled bookings as a proportion
SELECT CAST(SUM(CASE WHEN booking_state = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM booking

? What percentage of travellers is vegetarian?
? percent vegetarian travellers
SELECT 100.0 * SUM(CASE WHEN vegetarian = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM traveller

? What does each tour cost per day?
? tour name with base price divided by the duration
SELECT tour_name, CAST(base_price AS FLOAT) / NULLIF(duration_days, 0) FROM tour

? How many travellers does a departure have on average, going by bookings?
? bookings per departure
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT departure_id), 0) FROM booking

? Ratio of hiking tours to city break tours
? what is the ratio of tours of type hiking to type city break?
SELECT CAST(SUM(CASE WHEN tour_type = 'hiking' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN tour_type = 'city break' THEN 1 ELSE 0 END), 0) FROM tour

? How much is still open on each booking, due minus paid?
? booking id with amount due less amount paid
SELECT booking_id, amt_due - amt_paid FROM booking

? Single room percentage by tour type
? for each tour type, what percentage of bookings is for a single room?
SELECT u.tour_type, 100.0 * SUM(CASE WHEN b.single_room = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM booking b JOIN departure d ON b.departure_id = d.departure_id JOIN tour u ON d.tour_code = u.tour_code GROUP BY u.tour_type

? What fraction of the total amount due has been paid?
? total paid over total due on bookings
SELECT CAST(SUM(amt_paid) AS FLOAT) / NULLIF(SUM(amt_due), 0) FROM booking

? Which easy or moderate tours take less than 8 days?
? tours of easy or moderate difficulty under 8 days
SELECT tour_name FROM tour WHERE difficulty IN ('easy', 'moderate') AND duration_days < 8

? Which departures have no assistant?
? ids of departures without an assistant
SELECT departure_id FROM departure WHERE assistant_id IS NULL

? Tours to Turkey or Peru between 1000 and 2000
? which tours to Turkey or Peru have a base price from 1000 to 2000?
SELECT tour_name FROM tour WHERE destination IN ('Turkey', 'Peru') AND base_price BETWEEN 1000 AND 2000

? Which travellers have not given us a passport number?
? travellers with the passport no missing
SELECT full_name FROM traveller WHERE passport_no IS NULL

? Show the remarks that mention "bus".
? feedback remarks containing bus
SELECT remark FROM feedback WHERE remark LIKE '%bus%'

? Which guides speak Spanish or Czech as their mother tongue and charge under 200 a day?
? guides with mother tongue Spanish or Czech, day fee below 200
SELECT first_name, last_name FROM guide WHERE mother_tongue IN ('Spanish', 'Czech') AND day_fee < 200

? Which bookings aren't fixed yet and have 0 paid?
? ids of bookings in a state other than fixed with an amount paid of 0
SELECT booking_id FROM booking WHERE booking_state <> 'fixed' AND amt_paid = 0

? Destination, type and difficulty of the Temple Loop
? Temple Loop tour: destination, tour type, difficulty
SELECT destination, tour_type, difficulty FROM tour WHERE tour_name = 'Temple Loop'

? Which tours are more expensive than average?
? tours above the average base price
SELECT tour_name FROM tour WHERE base_price > (SELECT AVG(base_price) FROM tour)

? Which airline takes the group to Peru?
I do not know

? What insurance did Rita Gomes take out?
? insurance per traveller
I do not know

? Will it rain during the Fjord Trail?
I do not know
