-- Street markets of a city: market places, stall holders, pitches they rent, daily takings, permits and fees.

CREATE TABLE market_place (
  market_id INTEGER PRIMARY KEY,
  market_name TEXT, -- Saturday Market; Fish Quay; Flea Market; Christmas Market
  square TEXT, -- Dom Square; Quayside; Old Barracks; Town Square
  weekday TEXT, -- Monday; Wednesday; Saturday; daily
  started_year INTEGER,
  pitch_count INTEGER,
  is_covered BOOLEAN
);

CREATE TABLE trader (
  trader_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Mabel; Hassan; Ingo; Celia; Bruno
  last_name TEXT, -- Tully; Amiri; Kraft; Moreno; Vance
  goods TEXT, -- cheese; fish; flowers; antiques; clothes
  home_town TEXT, -- Marlow; Kenton; Ripley; Selby
  member_since DATE,
  phone TEXT,
  is_organic BOOLEAN
);

CREATE TABLE pitch (
  pitch_id INTEGER PRIMARY KEY,
  market_id INTEGER REFERENCES market_place (market_id),
  pitch_no TEXT,
  width_m NUMERIC,
  daily_rent NUMERIC,
  has_power BOOLEAN
);

CREATE TABLE booking (
  booking_id INTEGER PRIMARY KEY,
  pitch_id INTEGER REFERENCES pitch (pitch_id),
  trader_id INTEGER REFERENCES trader (trader_id),
  market_day DATE,
  booked_on DATE,
  rent_charged NUMERIC,
  takings NUMERIC,
  status TEXT -- used; absent; cancelled; booked
);

CREATE TABLE permit (
  permit_id INTEGER PRIMARY KEY,
  trader_id INTEGER REFERENCES trader (trader_id),
  permit_type TEXT, -- food; alcohol; general; charity
  granted_on DATE,
  expires_on DATE,
  fee NUMERIC
);

CREATE TABLE market_check (
  check_id INTEGER PRIMARY KEY,
  trader_id INTEGER REFERENCES trader (trader_id),
  market_id INTEGER REFERENCES market_place (market_id),
  checked_at TIMESTAMP,
  finding TEXT, -- ok; false scales; no permit; blocked path
  penalty NUMERIC
);

? Which traders sell at the Flea Market?
? first and last names of traders with any booking at the Flea Market
SELECT DISTINCT t.first_name, t.last_name FROM trader t JOIN booking b ON b.trader_id = t.trader_id JOIN pitch p ON b.pitch_id = p.pitch_id JOIN market_place m ON p.market_id = m.market_id WHERE m.market_name = 'Flea Market'

? Who was caught with false scales?
? traders with a market check that found false scales
SELECT DISTINCT t.first_name, t.last_name FROM trader t JOIN market_check c ON c.trader_id = t.trader_id WHERE c.finding = 'false scales'

? Which traders hold no permit at all?
? traders without any permit
SELECT first_name, last_name FROM trader WHERE trader_id NOT IN (SELECT trader_id FROM permit)

? Which pitches have never been booked?
? pitch numbers without a booking
SELECT pitch_no FROM pitch WHERE pitch_id NOT IN (SELECT pitch_id FROM booking)

? How many bookings has each trader made, even those with none?
? bookings per trader, zero included
SELECT t.first_name, t.last_name, COUNT(b.booking_id) FROM trader t LEFT JOIN booking b ON b.trader_id = t.trader_id GROUP BY t.trader_id, t.first_name, t.last_name

? What rent did cheese traders pay us in total?
? total rent charged on bookings of traders whose goods are cheese
SELECT SUM(b.rent_charged) FROM booking b JOIN trader t ON b.trader_id = t.trader_id WHERE t.goods = 'cheese'

? In which markets do organic traders from Ripley sell?
? names of markets with bookings by an organic trader from Ripley
SELECT DISTINCT m.market_name FROM market_place m JOIN pitch p ON p.market_id = m.market_id JOIN booking b ON b.pitch_id = p.pitch_id JOIN trader t ON b.trader_id = t.trader_id WHERE t.is_organic = TRUE AND t.home_town = 'Ripley'

? Which flowers traders were absent?
? traders in flowers with at least one absent booking
SELECT DISTINCT t.first_name, t.last_name FROM trader t JOIN booking b ON b.trader_id = t.trader_id WHERE t.goods = 'flowers' AND b.status = 'absent'

? Which traders have booked more than 50 times?
? traders with over 50 bookings
SELECT t.first_name, t.last_name FROM trader t JOIN booking b ON b.trader_id = t.trader_id GROUP BY t.trader_id, t.first_name, t.last_name HAVING COUNT(*) > 50

? Show market, pitch number, trader's last name and takings of every used booking.
? market name, pitch no, last name, takings of bookings with the status used
SELECT m.market_name, p.pitch_no, t.last_name, b.takings FROM booking b JOIN pitch p ON b.pitch_id = p.pitch_id JOIN market_place m ON p.market_id = m.market_id JOIN trader t ON b.trader_id = t.trader_id WHERE b.status = 'used'

? How many pitches with power are there at the covered markets?
? number of pitches with power in a covered market place
SELECT COUNT(*) FROM pitch p JOIN market_place m ON p.market_id = m.market_id WHERE p.has_power = TRUE AND m.is_covered = TRUE

? How many traders sell each kind of goods?
? traders by goods
SELECT goods, COUNT(*) FROM trader GROUP BY goods

? Takings per market
? How much did traders take at each market?
SELECT m.market_name, SUM(b.takings) FROM market_place m JOIN pitch p ON p.market_id = m.market_id JOIN booking b ON b.pitch_id = p.pitch_id GROUP BY m.market_id, m.market_name

? How many bookings are used, cancelled, booked or absent?
? bookings by status
SELECT status, COUNT(*) FROM booking GROUP BY status

? Average, smallest and largest daily rent of the pitches in each market
? avg, min and max daily rent per market name
SELECT m.market_name, AVG(p.daily_rent), MIN(p.daily_rent), MAX(p.daily_rent) FROM market_place m JOIN pitch p ON p.market_id = m.market_id GROUP BY m.market_id, m.market_name

? How many permits of each type were granted, and what fees did they bring?
? permits and total fee by permit type
SELECT permit_type, COUNT(*), SUM(fee) FROM permit GROUP BY permit_type

? checks by finding
? How many market checks ended with each finding, and what penalties in total?
SELECT finding, COUNT(*), SUM(penalty) FROM market_check GROUP BY finding

? Which home towns send more than 8 traders?
? home towns with over 8 traders
SELECT home_town FROM trader GROUP BY home_town HAVING COUNT(*) > 8

? How many different traders booked on each market day?
? distinct traders per market day
SELECT market_day, COUNT(DISTINCT trader_id) FROM booking GROUP BY market_day

? Traders by goods and home town
? Count the traders for each kind of goods and home town.
SELECT goods, home_town, COUNT(*) FROM trader GROUP BY goods, home_town

? What are average takings per kind of goods?
? mean takings of a booking by goods of the trader
SELECT t.goods, AVG(b.takings) FROM trader t JOIN booking b ON b.trader_id = t.trader_id GROUP BY t.goods

? Rent charged per year
? How much rent was charged for the market days of each year?
SELECT EXTRACT(YEAR FROM market_day), SUM(rent_charged) FROM booking GROUP BY EXTRACT(YEAR FROM market_day)

? How many markets are held on each weekday?
? market places by weekday
SELECT weekday, COUNT(*) FROM market_place GROUP BY weekday

? Who took the most money in total?
? trader with the highest sum of takings
SELECT t.first_name, t.last_name FROM trader t JOIN booking b ON b.trader_id = t.trader_id GROUP BY t.trader_id, t.first_name, t.last_name ORDER BY SUM(b.takings) DESC LIMIT 1

? Which market is the oldest?
? market that started first
SELECT market_name FROM market_place ORDER BY started_year LIMIT 1

? What are the 5 dearest pitches?
? pitch numbers of the top 5 pitches by daily rent
SELECT pitch_no FROM pitch ORDER BY daily_rent DESC LIMIT 5

? Which market has the most bookings?
? market with the highest number of bookings
SELECT m.market_name FROM market_place m JOIN pitch p ON p.market_id = m.market_id JOIN booking b ON b.pitch_id = p.pitch_id GROUP BY m.market_id, m.market_name ORDER BY COUNT(*) DESC LIMIT 1

? Which goods sell best? The goods with the highest total takings.
? kind of goods with the most takings
SELECT t.goods FROM trader t JOIN booking b ON b.trader_id = t.trader_id GROUP BY t.goods ORDER BY SUM(b.takings) DESC LIMIT 1

? List the markets by number of pitches, largest first, with the number.
? market name and pitch count sorted by pitch count descending
SELECT market_name, pitch_count FROM market_place ORDER BY pitch_count DESC

? Who has been a member for the longest time?
? trader with the earliest membership
SELECT first_name, last_name FROM trader ORDER BY member_since LIMIT 1

? Which market day brought the highest takings?
? market day with the largest sum of takings
SELECT market_day FROM booking GROUP BY market_day ORDER BY SUM(takings) DESC LIMIT 1

? List traders by goods and then by last name.
? first and last names of traders ordered by goods, then last name
SELECT first_name, last_name FROM trader ORDER BY goods, last_name

? How many bookings are there for December 2023?
? bookings with a market day in December 2023
SELECT COUNT(*) FROM booking WHERE EXTRACT(YEAR FROM market_day) = 2023 AND EXTRACT(MONTH FROM market_day) = 12

? How many days ahead do traders book on average?
? average days between booking and market day
SELECT AVG(market_day - booked_on) FROM booking

? Takings per month in 2024
? What were the takings in each month of 2024 by market day?
SELECT DATE_TRUNC('month', market_day), SUM(takings) FROM booking WHERE EXTRACT(YEAR FROM market_day) = 2024 GROUP BY DATE_TRUNC('month', market_day)

? Whose permit has expired?
? traders with any permit that expired before today
SELECT DISTINCT t.first_name, t.last_name FROM trader t JOIN permit p ON p.trader_id = t.trader_id WHERE p.expires_on < CURRENT_DATE

? Which permits were granted in the last 6 months?
? permit ids granted over the past 6 months
SELECT permit_id FROM permit WHERE granted_on >= CURRENT_DATE - INTERVAL '6 months'

? How many days is each permit good for?
? permit id and days from grant to expiry
SELECT permit_id, expires_on - granted_on FROM permit

? Which traders joined between 2015-01-01 and 2017-12-31?
? traders who are members since a date from January 1, 2015 to December 31, 2017
SELECT first_name, last_name FROM trader WHERE member_since BETWEEN '2015-01-01' AND '2017-12-31'

? When did each trader last book?
? first name, last name and latest market day of each trader
SELECT t.first_name, t.last_name, MAX(b.market_day) FROM trader t JOIN booking b ON b.trader_id = t.trader_id GROUP BY t.trader_id, t.first_name, t.last_name

? How many market checks were made on each day?
? market checks per day
SELECT CAST(checked_at AS DATE), COUNT(*) FROM market_check GROUP BY CAST(checked_at AS DATE)

? What percentage of bookings gets cancelled?
? percent of cancelled bookings
SELECT 100.0 * SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM booking

? Share of organic traders per kind of goods
? What share of traders is organic for each kind of goods?
SELECT goods, CAST(SUM(CASE WHEN is_organic = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM trader GROUP BY goods

? How much of the takings goes on rent, rent over takings for all bookings?
? total rent charged divided by total takings
SELECT CAST(SUM(rent_charged) AS FLOAT) / NULLIF(SUM(takings), 0) FROM booking

? What is left of each booking's takings after rent?
? booking id and takings minus rent charged
SELECT booking_id, takings - rent_charged FROM booking

? ratio of cheese to fish traders
? What is the ratio of traders in cheese to traders in fish?
SELECT CAST(SUM(CASE WHEN goods = 'cheese' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN goods = 'fish' THEN 1 ELSE 0 END), 0) FROM trader

? How many bookings does a trader make on average?
? average bookings per trader
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT trader_id), 0) FROM booking

? Rent per metre of each pitch
? pitch number and daily rent divided by width
SELECT pitch_no, daily_rent / NULLIF(width_m, 0) FROM pitch

? What proportion of the pitches in each market has power?
? proportion of pitches with power by market name
SELECT m.market_name, CAST(SUM(CASE WHEN p.has_power = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM market_place m JOIN pitch p ON p.market_id = m.market_id GROUP BY m.market_id, m.market_name

? What percentage of market checks is ok?
? percent of market checks with the finding ok
SELECT 100.0 * SUM(CASE WHEN finding = 'ok' THEN 1 ELSE 0 END) / COUNT(*) FROM market_check

? Which antiques or clothes traders live in Kenton?
? traders from Kenton with goods antiques or clothes
SELECT first_name, last_name FROM trader WHERE goods IN ('antiques', 'clothes') AND home_town = 'Kenton'

? Which pitches without power cost less than 25 a day?
? pitch numbers with no power and a daily rent below 25
SELECT pitch_no FROM pitch WHERE has_power = FALSE AND daily_rent < 25

? Which traders gave no phone number?
? traders whose phone is missing
SELECT first_name, last_name FROM trader WHERE phone IS NULL

? Show name, square, weekday and pitch count of all market places.
? market name, square, weekday, pitch count
SELECT market_name, square, weekday, pitch_count FROM market_place

? Which pitch numbers start with A?
? pitches whose number begins with A
SELECT pitch_no FROM pitch WHERE pitch_no LIKE 'A%'

? How many bookings took between 200 and 400?
? number of bookings with takings from 200 to 400
SELECT COUNT(*) FROM booking WHERE takings BETWEEN 200 AND 400

? Which markets are not held daily and have no roof? Covered is false.
? markets on a weekday other than daily that are not covered
SELECT market_name FROM market_place WHERE weekday <> 'daily' AND is_covered = FALSE

? Which traders both booked a pitch and were checked? Trader ids.
? trader ids in bookings and also in market checks
SELECT trader_id FROM booking INTERSECT SELECT trader_id FROM market_check

? Which bookings took more than the average booking?
? ids of bookings with above average takings
SELECT booking_id FROM booking WHERE takings > (SELECT AVG(takings) FROM booking)

? How many visitors came to the market?
? footfall per market day
I do not know

? What does a kilo of fish cost?
? price list of the traders
I do not know

? Did it rain on the market days?
I do not know
