-- A bike sharing scheme: docking points, bikes, riders, plans, rentals and repairs.

CREATE TABLE docks (
  dock_id INTEGER PRIMARY KEY,
  name TEXT, -- City Park; Main Library; Harbour Steps; Tech Campus; Old Mill
  neighbourhood TEXT, -- Center; Docklands; Greenfield; Hillside
  slots INTEGER,
  date_opened DATE,
  has_charger BOOLEAN
);

CREATE TABLE plans (
  plan_id INTEGER PRIMARY KEY,
  name TEXT, -- Day Pass; Monthly; Annual; Student Plan; Pay As You Go
  monthly_fee NUMERIC,
  free_minutes INTEGER,
  price_per_min NUMERIC
);

CREATE TABLE riders (
  rider_id INTEGER PRIMARY KEY,
  name TEXT, -- Nina Ross; Kofi Mensah; Tao Lin; Emma Frost
  gender TEXT, -- female; male; other
  birth_year INTEGER,
  plan_id INTEGER REFERENCES plans (plan_id),
  date_joined DATE,
  email TEXT,
  blocked BOOLEAN
);

CREATE TABLE bikes (
  bike_id INTEGER PRIMARY KEY,
  bike_type TEXT, -- city bike; e-bike; cargo bike; tandem
  make TEXT, -- Gazelle; Trek; Giant; Brompton
  bought_on DATE,
  cost NUMERIC,
  km_total NUMERIC,
  status TEXT, -- docked; in use; in repair; lost; retired
  current_dock_id INTEGER REFERENCES docks (dock_id)
);

CREATE TABLE rentals (
  rental_id INTEGER PRIMARY KEY,
  rider_id INTEGER REFERENCES riders (rider_id),
  bike_id INTEGER REFERENCES bikes (bike_id),
  start_dock_id INTEGER REFERENCES docks (dock_id),
  end_dock_id INTEGER REFERENCES docks (dock_id),
  start_time TIMESTAMP,
  end_time TIMESTAMP,
  distance_km NUMERIC,
  charge NUMERIC,
  rating INTEGER
);

CREATE TABLE repairs (
  repair_id INTEGER PRIMARY KEY,
  bike_id INTEGER REFERENCES bikes (bike_id),
  fault TEXT, -- flat tyre; broken chain; dead battery; bent wheel
  reported_on DATE,
  fixed_on DATE,
  parts_cost NUMERIC
);

? Which riders are on the Annual plan?
? names of riders with the plan Annual
SELECT r.name FROM riders r JOIN plans p ON r.plan_id = p.plan_id WHERE p.name = 'Annual'

? Who has ever rented a tandem?
? riders with a rental of a tandem, each once
SELECT DISTINCT r.name FROM rentals t JOIN riders r ON t.rider_id = r.rider_id JOIN bikes b ON t.bike_id = b.bike_id WHERE b.bike_type = 'tandem'

? How many rentals started at Main Library?
? rentals beginning at the dock Main Library, number
SELECT COUNT(*) FROM rentals t JOIN docks d ON t.start_dock_id = d.dock_id WHERE d.name = 'Main Library'

? Which docks has Tao Lin returned a bike to?
? distinct end docks of Tao Lin's rentals
SELECT DISTINCT d.name FROM rentals t JOIN docks d ON t.end_dock_id = d.dock_id JOIN riders r ON t.rider_id = r.rider_id WHERE r.name = 'Tao Lin'

? Which riders never rented a bike?
? riders without rentals
? people who joined (riders) but never took a rental
SELECT name FROM riders WHERE rider_id NOT IN (SELECT rider_id FROM rentals)

? Which bikes have never been repaired? Give id and make.
? bike id and make of the bikes without repairs
SELECT bike_id, make FROM bikes WHERE bike_id NOT IN (SELECT bike_id FROM repairs)

? How many bikes stand at each dock right now, docks with none included?
? current number of bikes per dock, also the empty docks
SELECT d.name, COUNT(b.bike_id) FROM docks d LEFT JOIN bikes b ON b.current_dock_id = d.dock_id GROUP BY d.dock_id, d.name

? What did the repairs of each make cost us?
? parts cost by bike make
SELECT b.make, SUM(x.parts_cost) FROM repairs x JOIN bikes b ON x.bike_id = b.bike_id GROUP BY b.make

? Total rental charge per plan
? Return every plan's name together with the charges of the rentals its riders made.
SELECT p.name, SUM(t.charge) FROM rentals t JOIN riders r ON t.rider_id = r.rider_id JOIN plans p ON r.plan_id = p.plan_id GROUP BY p.plan_id, p.name

? Which e-bikes had a dead battery? Give the make and the id.
? make and bike id of e-bikes with a repair for a dead battery, no repeats
SELECT DISTINCT b.make, b.bike_id FROM repairs x JOIN bikes b ON x.bike_id = b.bike_id WHERE b.bike_type = 'e-bike' AND x.fault = 'dead battery'

? Average distance ridden by riders on the Student Plan
? How far does a rental of a rider with the Student Plan go on average?
SELECT AVG(t.distance_km) FROM rentals t JOIN riders r ON t.rider_id = r.rider_id JOIN plans p ON r.plan_id = p.plan_id WHERE p.name = 'Student Plan'

? How many bikes are there of each type?
? bikes by type
SELECT bike_type, COUNT(*) FROM bikes GROUP BY bike_type

? bikes per status and type
? How many bikes of each type are in each status? Show status, type and number.
SELECT status, bike_type, COUNT(*) FROM bikes GROUP BY status, bike_type

? How many slots does each neighbourhood offer?
? dock slots by neighbourhood
SELECT neighbourhood, SUM(slots) FROM docks GROUP BY neighbourhood

? How many riders does each plan have? Show the plan's name.
? riders per plan
SELECT p.name, COUNT(*) FROM riders r JOIN plans p ON r.plan_id = p.plan_id GROUP BY p.plan_id, p.name

? average cost and kilometers of bikes per make
? For every make of bike, what did it cost on average and how many km has it done on average?
SELECT make, AVG(cost), AVG(km_total) FROM bikes GROUP BY make

? Which faults were repaired more than 50 times?
? faults with over 50 repairs
SELECT fault FROM repairs GROUP BY fault HAVING COUNT(*) > 50

? Number of different riders per start dock
? How many different people start rentals at each dock?
SELECT d.name, COUNT(DISTINCT t.rider_id) FROM rentals t JOIN docks d ON t.start_dock_id = d.dock_id GROUP BY d.dock_id, d.name

? Riders by birth year
? How many riders were born in each year?
SELECT birth_year, COUNT(*) FROM riders GROUP BY birth_year

? Rentals and income per bike type
? For each bike type, count the rentals and sum up what was charged.
SELECT b.bike_type, COUNT(*), SUM(t.charge) FROM rentals t JOIN bikes b ON t.bike_id = b.bike_id GROUP BY b.bike_type

? Which riders took over 100 rentals?
? riders with more than 100 rentals
SELECT r.name FROM rentals t JOIN riders r ON t.rider_id = r.rider_id GROUP BY r.rider_id, r.name HAVING COUNT(*) > 100

? Average rating of rentals by gender of the rider
? How do women and men rate on average? Show gender of the riders and mean rental rating.
SELECT r.gender, AVG(t.rating) FROM rentals t JOIN riders r ON t.rider_id = r.rider_id GROUP BY r.gender

? Parts cost per fault, only faults above 500 in total
? Give each fault with its total parts cost where that exceeds 500.
SELECT fault, SUM(parts_cost) FROM repairs GROUP BY fault HAVING SUM(parts_cost) > 500

? Which dock has the most slots?
? biggest dock
SELECT name FROM docks ORDER BY slots DESC LIMIT 1

? Which start dock is the busiest?
? dock where the most rentals start
SELECT d.name FROM rentals t JOIN docks d ON t.start_dock_id = d.dock_id GROUP BY d.dock_id, d.name ORDER BY COUNT(*) DESC LIMIT 1

? Top 10 riders by kilometers ridden
? Which 10 riders covered the longest total distance in their rentals?
SELECT r.name FROM rentals t JOIN riders r ON t.rider_id = r.rider_id GROUP BY r.rider_id, r.name ORDER BY SUM(t.distance_km) DESC LIMIT 10

? Which plan is the cheapest per month?
? plan with the lowest monthly fee
SELECT name FROM plans ORDER BY monthly_fee LIMIT 1

? Which bike has needed the most repairs? Give id and make.
? id and make of the bike repaired most often
SELECT b.bike_id, b.make FROM repairs x JOIN bikes b ON x.bike_id = b.bike_id GROUP BY b.bike_id, b.make ORDER BY COUNT(*) DESC LIMIT 1

? How long was the longest rental in km and what was charged for it?
? distance and charge of the rental with the greatest distance
SELECT distance_km, charge FROM rentals ORDER BY distance_km DESC LIMIT 1

? All docks sorted by neighbourhood and then by slots, most slots first: name, neighbourhood, slots
? name, neighbourhood, slots of docks ordered by neighbourhood, then slots descending
SELECT name, neighbourhood, slots FROM docks ORDER BY neighbourhood, slots DESC

? What are the 3 oldest bikes, by date bought? Type and make.
? type and make of the 3 bikes bought earliest
SELECT bike_type, make FROM bikes ORDER BY bought_on LIMIT 3

? Riders from the newest to the oldest member
? list the riders, most recently joined first
SELECT name FROM riders ORDER BY date_joined DESC

? How many rentals were there in May 2023?
? rentals May 2023
SELECT COUNT(*) FROM rentals WHERE EXTRACT(YEAR FROM start_time) = 2023 AND EXTRACT(MONTH FROM start_time) = 5

? How many minutes does a rental last on average?
? mean rental duration in minutes
SELECT AVG(EXTRACT(EPOCH FROM end_time - start_time) / 60) FROM rentals

? How many days does a repair take on average?
? average days from reported to fixed over all repairs
SELECT AVG(fixed_on - reported_on) FROM repairs

? Who joined in the last 30 days?
? riders joined within the past 30 days
SELECT name FROM riders WHERE date_joined >= CURRENT_DATE - INTERVAL '30 days'

? Income from rentals per month this year
? How much was charged for rentals in each month of the current year?
SELECT DATE_TRUNC('month', start_time), SUM(charge) FROM rentals WHERE EXTRACT(YEAR FROM start_time) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', start_time)

? Rentals by day of the week
? On which weekdays are bikes rented and how often?
SELECT EXTRACT(DOW FROM start_time), COUNT(*) FROM rentals GROUP BY EXTRACT(DOW FROM start_time)

? Which docks opened between 2019-04-01 and 2019-10-31?
? docks opened from April 1, 2019 to October 31, 2019
SELECT name FROM docks WHERE date_opened BETWEEN '2019-04-01' AND '2019-10-31'

? When did Kofi Mensah last start a rental?
? latest rental start of Kofi Mensah
SELECT MAX(t.start_time) FROM rentals t JOIN riders r ON t.rider_id = r.rider_id WHERE r.name = 'Kofi Mensah'

? How many bikes were bought per year, and for how much money?
? number and total cost of bikes per year of purchase
SELECT EXTRACT(YEAR FROM bought_on), COUNT(*), SUM(cost) FROM bikes GROUP BY EXTRACT(YEAR FROM bought_on)

? What share of bikes is in repair?
? proportion of bikes in repair
SELECT CAST(SUM(CASE WHEN status = 'in repair' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bikes

? What percentage of each bike type is lost?
? percent of lost bikes by type
SELECT bike_type, 100.0 * SUM(CASE WHEN status = 'lost' THEN 1 ELSE 0 END) / COUNT(*) FROM bikes GROUP BY bike_type

? Ratio of female to male riders
? What is the ratio of female riders to male riders?
SELECT CAST(SUM(CASE WHEN gender = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN gender = 'male' THEN 1 ELSE 0 END), 0) FROM riders

? How many rentals does one bike see on average?
? rentals per bike
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT bike_id), 0) FROM rentals

? What do we charge per kilometer?
? total rental charge divided by total distance
SELECT CAST(SUM(charge) AS FLOAT) / NULLIF(SUM(distance_km), 0) FROM rentals

? What did each bike cost per km it has done? Show its id.
? bike id and cost divided by total km
SELECT bike_id, CAST(cost AS FLOAT) / NULLIF(km_total, 0) FROM bikes

? What percentage of rentals got a rating of 5?
? percent of rentals rated 5
SELECT 100.0 * SUM(CASE WHEN rating = 5 THEN 1 ELSE 0 END) / COUNT(*) FROM rentals

? Average rentals per rider for each gender
? By gender: how many rentals per different rider?
SELECT r.gender, CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT t.rider_id), 0) FROM rentals t JOIN riders r ON t.rider_id = r.rider_id GROUP BY r.gender

? Which riders are blocked?
? blocked riders with their email
SELECT name, email FROM riders WHERE blocked = TRUE

? Which docks in Docklands or Hillside have a charger?
? docks with a charger in the neighbourhoods Docklands and Hillside
SELECT name FROM docks WHERE neighbourhood IN ('Docklands', 'Hillside') AND has_charger = TRUE

? Which repairs are not finished yet?
? ids and faults of repairs with no fixed date
SELECT repair_id, fault FROM repairs WHERE fixed_on IS NULL

? Rentals longer than 10 km that got no rating: id and distance
? Give rental id and distance where the rating is missing and the distance exceeds 10 km.
SELECT rental_id, distance_km FROM rentals WHERE distance_km > 10 AND rating IS NULL

? Which plans cost from 5 to 15 a month?
? plans whose monthly fee is between 5 and 15
SELECT name FROM plans WHERE monthly_fee BETWEEN 5 AND 15

? Monthly fee, free minutes and price per minute of the Day Pass
? What does the Day Pass plan cost a month, how many free minutes are in it and what is each further minute?
SELECT monthly_fee, free_minutes, price_per_min FROM plans WHERE name = 'Day Pass'

? Whose email contains uni.edu? List the riders.
? riders with uni.edu in the email
SELECT name FROM riders WHERE email LIKE '%uni.edu%'

? How many bikes are neither lost nor retired?
? number of bikes whose status is not lost and not retired
SELECT COUNT(*) FROM bikes WHERE status NOT IN ('lost', 'retired')

? Make, price paid and km of the cargo bikes
? cargo bike list: make, cost, total km
SELECT make, cost, km_total FROM bikes WHERE bike_type = 'cargo bike'

? Which riders born after 1995 are not blocked?
? unblocked riders with a birth year later than 1995
SELECT name FROM riders WHERE birth_year > 1995 AND blocked = FALSE

? Which docks have fewer slots than average?
? docks with a below average number of slots
SELECT name FROM docks WHERE slots < (SELECT AVG(slots) FROM docks)

? How many accidents did riders have in 2022?
? rider accidents 2022
I do not know

? Which mechanic fixed the bent wheels?
? mechanic of the bent wheel repairs
I do not know

? What was the weather like when Nina Ross rode?
? weather during Nina Ross's rentals
I do not know
