-- Holiday homes let by the week: owners, homes, amenities, guests, bookings and reviews.

CREATE TABLE home_owners (
  owner_id INTEGER PRIMARY KEY,
  owner_name TEXT, -- Petra Lund; Jose Marin; Anna Kowal; Dieter Hahn
  iban TEXT,
  joined DATE,
  vip BOOLEAN
);

CREATE TABLE holiday_homes (
  home_id INTEGER PRIMARY KEY,
  home_name TEXT, -- Sea Breeze; Pine Cabin; Villa Sol; Old Lighthouse; Alpine Nest
  owner_id INTEGER REFERENCES home_owners (owner_id),
  country TEXT, -- Spain; Sweden; Austria; Croatia; Portugal
  resort TEXT, -- Nerja; Visby; Lech; Split; Lagos
  home_type TEXT, -- cabin; villa; apartment; houseboat
  sleeps INTEGER,
  bathrooms INTEGER,
  nightly_price NUMERIC,
  cleaning_fee NUMERIC,
  pets_allowed BOOLEAN,
  rating NUMERIC
);

CREATE TABLE amenities (
  amenity_id INTEGER PRIMARY KEY,
  amenity TEXT, -- pool; sauna; fireplace; dishwasher; boat
  is_outdoor BOOLEAN
);

CREATE TABLE home_amenities (
  home_id INTEGER REFERENCES holiday_homes (home_id),
  amenity_id INTEGER REFERENCES amenities (amenity_id),
  extra_charge NUMERIC
);

CREATE TABLE guests (
  guest_id INTEGER PRIMARY KEY,
  forename TEXT, -- Sofie; Mark; Yuki; Carla; Liam
  surname TEXT, -- Jansen; Bell; Sato; Rossi; Murphy
  nationality TEXT, -- Dutch; British; Japanese; Italian; Irish
  birthday DATE
);

CREATE TABLE bookings (
  booking_id INTEGER PRIMARY KEY,
  home_id INTEGER REFERENCES holiday_homes (home_id),
  guest_id INTEGER REFERENCES guests (guest_id),
  booked_on DATE,
  check_in DATE,
  check_out DATE,
  adults INTEGER,
  children INTEGER,
  total_price NUMERIC,
  channel TEXT, -- website; phone; agency; portal
  status TEXT -- confirmed; cancelled; completed; requested
);

CREATE TABLE reviews (
  review_id INTEGER PRIMARY KEY,
  booking_id INTEGER REFERENCES bookings (booking_id),
  stars INTEGER,
  review_text TEXT,
  posted_on DATE
);

? Which homes have a sauna?
? names of holiday homes with the amenity sauna
SELECT h.home_name FROM home_amenities x JOIN holiday_homes h ON x.home_id = h.home_id JOIN amenities a ON x.amenity_id = a.amenity_id WHERE a.amenity = 'sauna'

? What amenities does Villa Sol offer?
? list the amenities of the holiday home Villa Sol
SELECT a.amenity FROM home_amenities x JOIN amenities a ON x.amenity_id = a.amenity_id JOIN holiday_homes h ON x.home_id = h.home_id WHERE h.home_name = 'Villa Sol'

? Who owns the Old Lighthouse?
? owner name of Old Lighthouse
SELECT o.owner_name FROM holiday_homes h JOIN home_owners o ON h.owner_id = o.owner_id WHERE h.home_name = 'Old Lighthouse'

? Which Dutch guests have booked a houseboat?
? forename and surname of Dutch guests with a booking of a houseboat, each once
SELECT DISTINCT g.forename, g.surname FROM bookings b JOIN guests g ON b.guest_id = g.guest_id JOIN holiday_homes h ON b.home_id = h.home_id WHERE g.nationality = 'Dutch' AND h.home_type = 'houseboat'

? Which homes have never been booked?
? holiday homes without bookings
? find the holiday homes that have had no booking
SELECT home_name FROM holiday_homes WHERE home_id NOT IN (SELECT home_id FROM bookings)

? Which guests never made a booking?
? guests without bookings: forename, surname
SELECT forename, surname FROM guests WHERE guest_id NOT IN (SELECT guest_id FROM bookings)

? What did each owner's homes earn from bookings?
? booking revenue by owner name
? Show every home owner's name with the total price of all bookings of their homes.
SELECT o.owner_name, SUM(b.total_price) FROM bookings b JOIN holiday_homes h ON b.home_id = h.home_id JOIN home_owners o ON h.owner_id = o.owner_id GROUP BY o.owner_id, o.owner_name

? average review stars for each holiday home
? How many stars does each holiday home get on average in the reviews?
SELECT h.home_name, AVG(r.stars) FROM reviews r JOIN bookings b ON r.booking_id = b.booking_id JOIN holiday_homes h ON b.home_id = h.home_id GROUP BY h.home_id, h.home_name

? How many bookings does every home have, those with none included?
? bookings per holiday home including homes with none
SELECT h.home_name, COUNT(b.booking_id) FROM holiday_homes h LEFT JOIN bookings b ON b.home_id = h.home_id GROUP BY h.home_id, h.home_name

? Which homes did Yuki Sato stay in?
? homes booked by the guest Yuki Sato, no repeats
SELECT DISTINCT h.home_name FROM bookings b JOIN holiday_homes h ON b.home_id = h.home_id JOIN guests g ON b.guest_id = g.guest_id WHERE g.forename = 'Yuki' AND g.surname = 'Sato'

? Which owners got a review with fewer than 3 stars?
? different home owners with a review below 3 stars
SELECT DISTINCT o.owner_name FROM reviews r JOIN bookings b ON r.booking_id = b.booking_id JOIN holiday_homes h ON b.home_id = h.home_id JOIN home_owners o ON h.owner_id = o.owner_id WHERE r.stars < 3

? How many homes do we let in each country?
? holiday homes by country
SELECT country, COUNT(*) FROM holiday_homes GROUP BY country

? Average nightly price per type of home
? What does a night cost on average in each type of holiday home?
SELECT home_type, AVG(nightly_price) FROM holiday_homes GROUP BY home_type

? How many bookings come through each channel and what are they worth?
? number and total price of bookings per channel
SELECT channel, COUNT(*), SUM(total_price) FROM bookings GROUP BY channel

? Bookings by status
? How many bookings are in each status?
SELECT status, COUNT(*) FROM bookings GROUP BY status

? Guests per nationality
? How many guests of each nationality do we have?
SELECT nationality, COUNT(*) FROM guests GROUP BY nationality

? How many homes offer each amenity?
? number of holiday homes per amenity
SELECT a.amenity, COUNT(*) FROM home_amenities x JOIN amenities a ON x.amenity_id = a.amenity_id GROUP BY a.amenity_id, a.amenity

? Which homes were booked over 25 times?
? holiday homes with more than 25 bookings
SELECT h.home_name FROM bookings b JOIN holiday_homes h ON b.home_id = h.home_id GROUP BY h.home_id, h.home_name HAVING COUNT(*) > 25

? Number of different guests by country of the home
? How many different guests booked homes in each country?
SELECT h.country, COUNT(DISTINCT b.guest_id) FROM bookings b JOIN holiday_homes h ON b.home_id = h.home_id GROUP BY h.country

? How many adults and children travelled to each resort?
? adults and children by resort of the booked home
SELECT h.resort, SUM(b.adults), SUM(b.children) FROM bookings b JOIN holiday_homes h ON b.home_id = h.home_id GROUP BY h.resort

? Dearest and cheapest nightly price for every country and type
? Max and min nightly price of holiday homes by country and home type
SELECT country, home_type, MAX(nightly_price), MIN(nightly_price) FROM holiday_homes GROUP BY country, home_type

? Which owners have at least 3 homes with us?
? owners of 3 or more holiday homes
SELECT o.owner_name FROM holiday_homes h JOIN home_owners o ON h.owner_id = o.owner_id GROUP BY o.owner_id, o.owner_name HAVING COUNT(*) >= 3

? Reviews per star
? How many reviews gave each number of stars?
SELECT stars, COUNT(*) FROM reviews GROUP BY stars

? Which holiday home is the priciest per night?
? home with the highest nightly price
SELECT home_name FROM holiday_homes ORDER BY nightly_price DESC LIMIT 1

? Top 5 homes by booking revenue
? Which 5 holiday homes took the most money with their bookings?
SELECT h.home_name FROM bookings b JOIN holiday_homes h ON b.home_id = h.home_id GROUP BY h.home_id, h.home_name ORDER BY SUM(b.total_price) DESC LIMIT 5

? Which amenity do the most homes have?
? most common amenity of our homes
SELECT a.amenity FROM home_amenities x JOIN amenities a ON x.amenity_id = a.amenity_id GROUP BY a.amenity_id, a.amenity ORDER BY COUNT(*) DESC LIMIT 1

? Who is our most frequent guest?
? forename and surname of the guest with the most bookings
SELECT g.forename, g.surname FROM bookings b JOIN guests g ON b.guest_id = g.guest_id GROUP BY g.guest_id, g.forename, g.surname ORDER BY COUNT(*) DESC LIMIT 1

? Which home sleeps the most people, and how many?
? name and number of sleeps of the biggest holiday home
SELECT home_name, sleeps FROM holiday_homes ORDER BY sleeps DESC LIMIT 1

? Homes in Spain from the best rated down: name, resort, rating
? name, resort and rating of holiday homes in Spain, highest rating first
SELECT home_name, resort, rating FROM holiday_homes WHERE country = 'Spain' ORDER BY rating DESC

? The 3 cheapest homes where pets are allowed
? 3 holiday homes with the lowest nightly price that allow pets
SELECT home_name FROM holiday_homes WHERE pets_allowed = TRUE ORDER BY nightly_price LIMIT 3

? Which resort attracts the most bookings?
? resort with the highest number of bookings
SELECT h.resort FROM bookings b JOIN holiday_homes h ON b.home_id = h.home_id GROUP BY h.resort ORDER BY COUNT(*) DESC LIMIT 1

? List guests by surname and then forename.
? forename and surname of all guests, alphabetically by surname, then forename
SELECT forename, surname FROM guests ORDER BY surname, forename

? How many guests check in during July 2024?
? bookings with check in in July 2024, count
SELECT COUNT(*) FROM bookings WHERE EXTRACT(YEAR FROM check_in) = 2024 AND EXTRACT(MONTH FROM check_in) = 7

? How many nights does a stay last on average?
? average days between check in and check out of bookings
SELECT AVG(check_out - check_in) FROM bookings

? How many days ahead do people book, on average?
? mean number of days from booking date to check in
SELECT AVG(check_in - booked_on) FROM bookings

? Revenue per month of check in for 2023
? What were the bookings of 2023 worth in each month of arrival (check in)?
SELECT DATE_TRUNC('month', check_in), SUM(total_price) FROM bookings WHERE EXTRACT(YEAR FROM check_in) = 2023 GROUP BY DATE_TRUNC('month', check_in)

? How many bookings were made in the last 14 days?
? bookings, past 14 days
SELECT COUNT(*) FROM bookings WHERE booked_on >= CURRENT_DATE - INTERVAL '14 days'

? Which guests were born before 1950?
? guests with a birthday year before 1950
SELECT forename, surname FROM guests WHERE EXTRACT(YEAR FROM birthday) < 1950

? Which stays began between 2022-12-20 and 2023-01-05? Booking ids.
? ids of bookings with check in from December 20, 2022 to January 5, 2023
SELECT booking_id FROM bookings WHERE check_in BETWEEN '2022-12-20' AND '2023-01-05'

? Check outs by weekday
? How many bookings end, by check out, on each day of the week?
SELECT EXTRACT(DOW FROM check_out), COUNT(*) FROM bookings GROUP BY EXTRACT(DOW FROM check_out)

? When did the first guest check in at Pine Cabin?
? earliest check in for Pine Cabin
SELECT MIN(b.check_in) FROM bookings b JOIN holiday_homes h ON b.home_id = h.home_id WHERE h.home_name = 'Pine Cabin'

? What share of bookings gets cancelled?
? proportion of cancelled bookings
SELECT CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bookings

? What percentage of bookings was cancelled in each channel?
? percent cancelled bookings per channel
SELECT channel, 100.0 * SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM bookings GROUP BY channel

? Ratio of website bookings to phone bookings
? What is the ratio of bookings by website to bookings by phone?
SELECT CAST(SUM(CASE WHEN channel = 'website' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN channel = 'phone' THEN 1 ELSE 0 END), 0) FROM bookings

? How many bookings are there per guest on average?
? average number of bookings per guest
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT guest_id), 0) FROM bookings

? What does each home cost per person and night if full? Nightly price divided by sleeps.
? home name and nightly price per sleeper
SELECT home_name, CAST(nightly_price AS FLOAT) / NULLIF(sleeps, 0) FROM holiday_homes

? In each country, what share of the homes allows pets?
? proportion of holiday homes with pets allowed by country
SELECT country, CAST(SUM(CASE WHEN pets_allowed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM holiday_homes GROUP BY country

? What percent of reviews gave 5 stars?
? percentage of reviews with 5 stars
SELECT 100.0 * SUM(CASE WHEN stars = 5 THEN 1 ELSE 0 END) / COUNT(*) FROM reviews

? How many children come per adult?
? total children divided by total adults in the bookings
SELECT CAST(SUM(children) AS FLOAT) / NULLIF(SUM(adults), 0) FROM bookings

? Which villas sleep at least 8 and allow pets?
? holiday homes of type villa with room for 8 or more and pets allowed
SELECT home_name FROM holiday_homes WHERE home_type = 'villa' AND sleeps >= 8 AND pets_allowed = TRUE

? Homes in Sweden or Austria under 120 a night
? Which holiday homes from Sweden or Austria have a nightly price below 120?
SELECT home_name FROM holiday_homes WHERE country IN ('Sweden', 'Austria') AND nightly_price < 120

? Which reviews have no text? Id and stars.
? review id and stars where the review text is missing
SELECT review_id, stars FROM reviews WHERE review_text IS NULL

? Which homes have a rating between 4 and 4.5?
? holiday homes rated from 4 to 4.5
SELECT home_name FROM holiday_homes WHERE rating BETWEEN 4 AND 4.5

? Sleeps, bathrooms, nightly price and cleaning fee of Alpine Nest
? How many people does Alpine Nest sleep, how many bathrooms has it, what is a night and what is the cleaning fee?
SELECT sleeps, bathrooms, nightly_price, cleaning_fee FROM holiday_homes WHERE home_name = 'Alpine Nest'

? Home owners whose name starts with Pet
? Which home owners have a name beginning with Pet?
SELECT owner_name FROM home_owners WHERE owner_name LIKE 'Pet%'

? How many bookings with children were neither cancelled nor requested?
? number of bookings with more than 0 children whose status is not cancelled or requested
SELECT COUNT(*) FROM bookings WHERE children > 0 AND status NOT IN ('cancelled', 'requested')

? Which outdoor amenities are there?
? list the amenities that are outdoor
SELECT amenity FROM amenities WHERE is_outdoor = TRUE

? Which owners are not VIP?
? owner name and iban of the home owners that are not VIP
SELECT owner_name, iban FROM home_owners WHERE vip = FALSE

? Which homes are dearer than the average home?
? holiday homes with an above average nightly price
SELECT home_name FROM holiday_homes WHERE nightly_price > (SELECT AVG(nightly_price) FROM holiday_homes)

? Which homes have a pool but no dishwasher?
? holiday homes offering the amenity pool but not the amenity dishwasher
SELECT h.home_name FROM home_amenities x JOIN holiday_homes h ON x.home_id = h.home_id JOIN amenities a ON x.amenity_id = a.amenity_id WHERE a.amenity = 'pool' EXCEPT SELECT h.home_name FROM home_amenities x JOIN holiday_homes h ON x.home_id = h.home_id JOIN amenities a ON x.amenity_id = a.amenity_id WHERE a.amenity = 'dishwasher'

? How far is Sea Breeze from the beach?
? distance of Sea Breeze to the sea
I do not know

? Which cleaner prepares the Pine Cabin?
? cleaner of Pine Cabin
I do not know

? What is the wifi password of Alpine Nest?
? wifi code Alpine Nest
I do not know
