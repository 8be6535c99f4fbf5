-- A small hotel chain: hotels, their rooms, guests, reservations and extras charged to the room.

CREATE TABLE hotel (
  hotel_id INTEGER PRIMARY KEY,
  name TEXT, -- Seaview Palace; Alpine Lodge; Hotel Mirabel; Old Mill Inn; Grand Aurora
  city TEXT, -- Nice; Innsbruck; Bruges; Split; Tromso
  stars INTEGER,
  opened_year INTEGER,
  has_pool BOOLEAN,
  manager TEXT -- Carla Nunes; Henrik Dahl; Yves Martin
);

CREATE TABLE room (
  room_id INTEGER PRIMARY KEY,
  hotel_id INTEGER REFERENCES hotel (hotel_id),
  room_number TEXT,
  room_type TEXT, -- single; double; family; suite
  floor INTEGER,
  beds INTEGER,
  nightly_rate NUMERIC,
  sea_view BOOLEAN
);

CREATE TABLE guest (
  guest_id INTEGER PRIMARY KEY,
  name TEXT, -- Laura Stein; Kofi Mensah; Emma Clark; Jun Ito; Pablo Ruiz
  nationality TEXT, -- Ghanaian; British; Japanese; Spanish; Austrian
  birth_date DATE,
  email TEXT,
  loyalty_level TEXT -- basic; silver; gold
);

CREATE TABLE reservation (
  reservation_id INTEGER PRIMARY KEY,
  guest_id INTEGER REFERENCES guest (guest_id),
  room_id INTEGER REFERENCES room (room_id),
  booked_on DATE,
  check_in DATE,
  check_out DATE,
  adults INTEGER,
  children INTEGER,
  channel TEXT, -- website; phone; travel agent; walk-in
  status TEXT, -- confirmed; cancelled; checked in; completed; no-show
  total_price NUMERIC
);

CREATE TABLE extra_charge (
  charge_id INTEGER PRIMARY KEY,
  reservation_id INTEGER REFERENCES reservation (reservation_id),
  item TEXT, -- minibar; breakfast; parking; spa; laundry
  charged_at TIMESTAMP,
  amount NUMERIC
);

? Which guests have stayed at the Alpine Lodge?
? names of guests with a reservation in the hotel Alpine Lodge, without repeats
SELECT DISTINCT g.name FROM guest g JOIN reservation r ON r.guest_id = g.guest_id JOIN room m ON r.room_id = m.room_id JOIN hotel h ON m.hotel_id = h.hotel_id WHERE h.name = 'Alpine Lodge'

? Show the room numbers of the suites at Hotel Mirabel.
? suite room numbers, Hotel Mirabel
SELECT r.room_number FROM room r JOIN hotel h ON r.hotel_id = h.hotel_id WHERE h.name = 'Hotel Mirabel' AND r.room_type = 'suite'

? Which hotels have at least one room with a sea view?
? names of hotels that have any sea view room
SELECT DISTINCT h.name FROM hotel h JOIN room r ON r.hotel_id = h.hotel_id WHERE r.sea_view = TRUE

? Who has never made a reservation?
? guests with no reservation at all
SELECT name FROM guest WHERE guest_id NOT IN (SELECT guest_id FROM reservation)

? Which room numbers have never been reserved?
? rooms without any reservation
SELECT room_number FROM room WHERE room_id NOT IN (SELECT room_id FROM reservation)

? How much did Emma Clark spend on extras?
? total of the extra charges for guest Emma Clark
SELECT SUM(e.amount) FROM extra_charge e JOIN reservation r ON e.reservation_id = r.reservation_id JOIN guest g ON r.guest_id = g.guest_id WHERE g.name = 'Emma Clark'

? Which guests ever used the spa?
? distinct guest names with a spa charge
SELECT DISTINCT g.name FROM guest g JOIN reservation r ON r.guest_id = g.guest_id JOIN extra_charge e ON e.reservation_id = r.reservation_id WHERE e.item = 'spa'

? List the guest name, room number and check-in date of all confirmed reservations.
? confirmed reservations: guest, room number, check in
SELECT g.name, m.room_number, r.check_in FROM reservation r JOIN guest g ON r.guest_id = g.guest_id JOIN room m ON r.room_id = m.room_id WHERE r.status = 'confirmed'

? How many rooms does each hotel have? Include hotels without rooms.
? number of rooms per hotel, also the empty ones
SELECT h.name, COUNT(r.room_id) FROM hotel h LEFT JOIN room r ON r.hotel_id = h.hotel_id GROUP BY h.hotel_id, h.name

? How many gold guests have a reservation that was booked by phone?
? count of different gold level guests with a phone reservation
SELECT COUNT(DISTINCT g.guest_id) FROM guest g JOIN reservation r ON r.guest_id = g.guest_id WHERE g.loyalty_level = 'gold' AND r.channel = 'phone'

? What's the average nightly rate of double rooms in hotels located in Nice?
? avg rate per night of double rooms in Nice hotels
SELECT AVG(r.nightly_rate) FROM room r JOIN hotel h ON r.hotel_id = h.hotel_id WHERE r.room_type = 'double' AND h.city = 'Nice'

? How many reservations came through each channel?
? reservations by channel
SELECT channel, COUNT(*) FROM reservation GROUP BY channel

? Give me the average nightly rate for each room type.
? average rate by room type
? what does a room cost per night on average, by type?
SELECT room_type, AVG(nightly_rate) FROM room GROUP BY room_type

? Revenue per hotel
? What is the total price of all reservations of each hotel?
SELECT h.name, SUM(r.total_price) FROM hotel h JOIN room m ON m.hotel_id = h.hotel_id JOIN reservation r ON r.room_id = m.room_id GROUP BY h.hotel_id, h.name

? How many reservations were there per status and channel?
? reservation count broken down by status and channel
SELECT status, channel, COUNT(*) FROM reservation GROUP BY status, channel

? How many beds does each hotel offer?
? beds by hotel name
SELECT h.name, SUM(r.beds) FROM hotel h JOIN room r ON r.hotel_id = h.hotel_id GROUP BY h.hotel_id, h.name

? What do we take in for each kind of extra, and how often is it charged?
? total and number of extra charges by item
SELECT item, SUM(amount), COUNT(*) FROM extra_charge GROUP BY item

? How many guests do we have of each nationality?
? guests per nationality
SELECT nationality, COUNT(*) FROM guest GROUP BY nationality

? Which nationalities account for more than 100 guests?
? nationalities with over 100 guests
SELECT nationality FROM guest GROUP BY nationality HAVING COUNT(*) > 100

? How many different guests stayed in each room type?
? distinct guests per room type
SELECT m.room_type, COUNT(DISTINCT r.guest_id) FROM reservation r JOIN room m ON r.room_id = m.room_id GROUP BY m.room_type

? For every floor, what is the lowest and the highest nightly rate?
? min and max nightly rate by floor
SELECT floor, MIN(nightly_rate), MAX(nightly_rate) FROM room GROUP BY floor

? Show guests with at least 3 reservations and the number of reservations they made.
? guests having 3 or more reservations, with the count
SELECT g.name, COUNT(*) FROM guest g JOIN reservation r ON r.guest_id = g.guest_id GROUP BY g.guest_id, g.name HAVING COUNT(*) >= 3

? What is our most expensive room?
? room number with the highest nightly rate
SELECT room_number FROM room ORDER BY nightly_rate DESC LIMIT 1

? Which hotel is the oldest?
? the hotel that opened first
SELECT name FROM hotel ORDER BY opened_year LIMIT 1

? Which hotel has the most rooms?
? hotel with the largest number of rooms
SELECT h.name FROM hotel h JOIN room r ON r.hotel_id = h.hotel_id GROUP BY h.hotel_id, h.name ORDER BY COUNT(*) DESC LIMIT 1

? Top 10 guests by total price of their reservations
? who are the 10 guests that spent the most on reservations?
SELECT g.name FROM guest g JOIN reservation r ON r.guest_id = g.guest_id GROUP BY g.guest_id, g.name ORDER BY SUM(r.total_price) DESC LIMIT 10

? Which channel brings in the least reservations?
? channel with the fewest reservations
SELECT channel FROM reservation GROUP BY channel ORDER BY COUNT(*) LIMIT 1

? Show hotel names and stars, best rated first and then alphabetically.
? hotels with stars ordered by stars descending, then name
SELECT name, stars FROM hotel ORDER BY stars DESC, name

? Who is the oldest guest in our records?
? guest with the earliest birth date
SELECT name FROM guest ORDER BY birth_date LIMIT 1

? Which extra brought in the most money?
? item with the biggest total amount of extra charges
SELECT item FROM extra_charge GROUP BY item ORDER BY SUM(amount) DESC LIMIT 1

? Which guest made the longest stay?
? guest of the reservation with the most nights between check-in and check-out
SELECT g.name FROM guest g JOIN reservation r ON r.guest_id = g.guest_id ORDER BY r.check_out - r.check_in DESC LIMIT 1

? How many reservations have a check-in in August 2023?
? arrivals August 2023, number of reservations
SELECT COUNT(*) FROM reservation WHERE EXTRACT(YEAR FROM check_in) = 2023 AND EXTRACT(MONTH FROM check_in) = 8

? Who is checking in today?
? names of guests whose reservation starts today
SELECT g.name FROM guest g JOIN reservation r ON r.guest_id = g.guest_id WHERE r.check_in = CURRENT_DATE

? What is the average length of stay in days?
? average number of days between check-in and check-out
SELECT AVG(check_out - check_in) FROM reservation

? How far ahead do guests book, on average in days?
? avg days between booking and check-in for reservations
SELECT AVG(check_in - booked_on) FROM reservation

? Reservations booked in the last 90 days
? How many reservations were booked within the last 90 days?
SELECT COUNT(*) FROM reservation WHERE booked_on >= CURRENT_DATE - INTERVAL '90 days'

? Total reservation value by month of check-in for 2022
? what were the total prices of reservations per check-in month in 2022?
SELECT DATE_TRUNC('month', check_in), SUM(total_price) FROM reservation WHERE EXTRACT(YEAR FROM check_in) = 2022 GROUP BY DATE_TRUNC('month', check_in)

? On which day of the week do guests arrive? Count the check-ins per weekday.
? check-ins by weekday
SELECT EXTRACT(DOW FROM check_in), COUNT(*) FROM reservation GROUP BY EXTRACT(DOW FROM check_in)

? How much was charged to the rooms for parking on 2023-07-14?
? parking charges on July 14, 2023, total
SELECT SUM(amount) FROM extra_charge WHERE item = 'parking' AND CAST(charged_at AS DATE) = '2023-07-14'

? Which guests were born before 1960-01-01?
? guests with a birth date earlier than January 1, 1960
SELECT name FROM guest WHERE birth_date < '1960-01-01'

? What share of reservations was cancelled?
? fraction of cancelled reservations
SELECT CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM reservation

? For each channel, what percentage of reservations ended as a no-show?
? no-show percentage by channel
SELECT channel, 100.0 * SUM(CASE WHEN status = 'no-show' THEN 1 ELSE 0 END) / COUNT(*) FROM reservation GROUP BY channel

? What is the average price per adult over all reservations?
? total price of reservations divided by number of adults
SELECT CAST(SUM(total_price) AS FLOAT) / NULLIF(SUM(adults), 0) FROM reservation

? Ratio of children to adults among our reservations
? how many children per adult do we host, overall?
SELECT CAST(SUM(children) AS FLOAT) / NULLIF(SUM(adults), 0) FROM reservation

? What percentage of rooms has a sea view in each hotel?
? sea view percentage of rooms per hotel
SELECT h.name, 100.0 * SUM(CASE WHEN r.sea_view = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM hotel h JOIN room r ON r.hotel_id = h.hotel_id GROUP BY h.hotel_id, h.name

? What is the ratio of website to travel agent reservations?
? website reservations vs travel agent reservations as a ratio
SELECT CAST(SUM(CASE WHEN channel = 'website' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN channel = 'travel agent' THEN 1 ELSE 0 END), 0) FROM reservation

? On average, how many reservations does a guest make?
? reservations per guest on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT guest_id), 0) FROM reservation

? Price per night for each reservation: total divided by the nights between check-in and check-out, with the reservation id
? reservation id and total price per day stayed
SELECT reservation_id, CAST(total_price AS FLOAT) / NULLIF(check_out - check_in, 0) FROM reservation

? What proportion of the guests is gold or silver?
? share of guests with silver or gold level
SELECT CAST(SUM(CASE WHEN loyalty_level IN ('gold', 'silver') THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM guest

? Which 4-star hotels have a pool?
? hotels with 4 stars and a pool
SELECT name FROM hotel WHERE stars = 4 AND has_pool = TRUE

? Which hotels have no pool, and who manages them?
? name and manager of hotels without a pool
SELECT name, manager FROM hotel WHERE has_pool = FALSE

? Show number, floor and rate of the family rooms under 120 a night.
? family rooms cheaper than 120: room number, floor, nightly rate
SELECT room_number, floor, nightly_rate FROM room WHERE room_type = 'family' AND nightly_rate < 120

? Which guests have no email address?
? guest names, email missing
SELECT name FROM guest WHERE email IS NULL

? Find reservation ids with more than 2 children that came by website or phone.
? ids of website or phone reservations having over 2 children
SELECT reservation_id FROM reservation WHERE children > 2 AND channel IN ('website', 'phone')

? Rooms on the floors 3 to 5 with a sea view, numbers please
? room numbers on floor 3 to 5 with sea view
SELECT room_number FROM room WHERE sea_view = TRUE AND floor BETWEEN 3 AND 5

? Guests called Laura something
? guests whose name starts with Laura
SELECT name FROM guest WHERE name LIKE 'Laura%'

? Who runs the hotel in Bruges?
? manager of the Bruges hotel
SELECT manager FROM hotel WHERE city = 'Bruges'

? How many reservations are for adults only, that is with 0 children?
? number of reservations with 0 children
SELECT COUNT(*) FROM reservation WHERE children = 0

? Who cleaned room 204 yesterday?
I do not know

? What rating did guests give after their stay?
? guest satisfaction score per hotel
I do not know

? How many employees work at the Grand Aurora?
I do not know
