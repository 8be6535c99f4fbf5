-- A taxi dispatch office: zones, drivers, cabs, customers, rides and reviews.

CREATE TABLE zones (
  zone_id INTEGER PRIMARY KEY,
  zone_name TEXT, -- Old Port; Banking Quarter; University Hill; South Suburb; Airport
  surcharge NUMERIC
);

CREATE TABLE cab_drivers (
  driver_id INTEGER PRIMARY KEY,
  name TEXT, -- Yusuf Kaya; Lena Vogel; Amir Reza; Chen Bo; Tony Russo
  permit_no TEXT,
  permit_until DATE,
  joined_on DATE,
  gender TEXT, -- f; m; x
  commission_pct NUMERIC,
  suspended BOOLEAN
);

CREATE TABLE cabs (
  cab_id INTEGER PRIMARY KEY,
  cab_no TEXT, -- T100; T215; T308; T441
  brand TEXT, -- Toyota; Skoda; Mercedes; Tesla
  category TEXT, -- standard; van; luxury; wheelchair
  seats INTEGER,
  odometer_km INTEGER,
  next_inspection DATE
);

CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  name TEXT, -- Irma Lang; Hotel Plaza; Dr Weiss; Acme Ltd
  customer_type TEXT, -- private; company; hotel; insurance
  phone TEXT,
  created_at TIMESTAMP
);

CREATE TABLE rides (
  ride_id INTEGER PRIMARY KEY,
  driver_id INTEGER REFERENCES cab_drivers (driver_id),
  cab_id INTEGER REFERENCES cabs (cab_id),
  customer_id INTEGER REFERENCES customers (customer_id),
  pickup_zone_id INTEGER REFERENCES zones (zone_id),
  dropoff_zone_id INTEGER REFERENCES zones (zone_id),
  ordered_at TIMESTAMP,
  picked_up_at TIMESTAMP,
  dropped_off_at TIMESTAMP,
  distance_km NUMERIC,
  fare NUMERIC,
  tip NUMERIC,
  payment_method TEXT, -- cash; card; voucher; invoice
  ride_status TEXT -- finished; missed; cancelled; on the way
);

CREATE TABLE reviews (
  review_id INTEGER PRIMARY KEY,
  ride_id INTEGER REFERENCES rides (ride_id),
  score INTEGER,
  comment TEXT,
  written_on DATE
);

? Which drivers have picked somebody up at the Airport zone?
? names of the different cab drivers with a ride from the pickup zone Airport
SELECT DISTINCT d.name FROM rides r JOIN cab_drivers d ON r.driver_id = d.driver_id JOIN zones z ON r.pickup_zone_id = z.zone_id WHERE z.zone_name = 'Airport'

? How many rides ended in South Suburb?
? rides with drop off zone South Suburb
SELECT COUNT(*) FROM rides r JOIN zones z ON r.dropoff_zone_id = z.zone_id WHERE z.zone_name = 'South Suburb'

? Who drove Irma Lang?
? names, each once, of the cab drivers that had a ride with the customer Irma Lang
SELECT DISTINCT d.name FROM rides r JOIN cab_drivers d ON r.driver_id = d.driver_id JOIN customers c ON r.customer_id = c.customer_id WHERE c.name = 'Irma Lang'

? Which cabs has Chen Bo driven?
? cab numbers used on rides by Chen Bo, no repeats
SELECT DISTINCT c.cab_no FROM rides r JOIN cabs c ON r.cab_id = c.cab_id JOIN cab_drivers d ON r.driver_id = d.driver_id WHERE d.name = 'Chen Bo'

? Which customers have never taken a ride?
? customers without rides
? show me the customers we have never driven on any ride
SELECT name FROM customers WHERE customer_id NOT IN (SELECT customer_id FROM rides)

? Which rides were never reviewed? Give the ids.
? ride ids without reviews
SELECT ride_id FROM rides WHERE ride_id NOT IN (SELECT ride_id FROM reviews)

? What has each driver earned in tips?
? total tips by cab driver
SELECT d.name, SUM(r.tip) FROM rides r JOIN cab_drivers d ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.name

? What score do customers give Amir Reza on average?
? average review score of Amir Reza's rides
SELECT AVG(v.score) FROM reviews v JOIN rides r ON v.ride_id = r.ride_id JOIN cab_drivers d ON r.driver_id = d.driver_id WHERE d.name = 'Amir Reza'

? How many rides did every cab make, including cabs that made none?
? rides per cab number, also for cabs with none
SELECT c.cab_no, COUNT(r.ride_id) FROM cabs c LEFT JOIN rides r ON r.cab_id = c.cab_id GROUP BY c.cab_id, c.cab_no

? Which hotel customers paid a ride by voucher?
? customers of the type hotel with at least one voucher ride, each only once
SELECT DISTINCT c.name FROM rides r JOIN customers c ON r.customer_id = c.customer_id WHERE c.customer_type = 'hotel' AND r.payment_method = 'voucher'

? Which drivers got a review with a score below 2?
? drivers who had a ride scored under 2, without repeats
SELECT DISTINCT d.name FROM reviews v JOIN rides r ON v.ride_id = r.ride_id JOIN cab_drivers d ON r.driver_id = d.driver_id WHERE v.score < 2

? How many rides were there per payment method?
? rides by payment method
SELECT payment_method, COUNT(*) FROM rides GROUP BY payment_method

? Fares and tips by payment method
? For each way of payment, add up the fares and the tips of the rides.
SELECT payment_method, SUM(fare), SUM(tip) FROM rides GROUP BY payment_method

? How many cabs of each brand and category do we run?
? cabs by brand and category
SELECT brand, category, COUNT(*) FROM cabs GROUP BY brand, category

? Average fare and distance of the rides for each customer type
? For every type of customer show the mean fare and the mean distance.
SELECT c.customer_type, AVG(r.fare), AVG(r.distance_km) FROM rides r JOIN customers c ON r.customer_id = c.customer_id GROUP BY c.customer_type

? How many rides start in each zone?
? rides per pickup zone
SELECT z.zone_name, COUNT(*) FROM rides r JOIN zones z ON r.pickup_zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name

? Which drivers have had more than 5 missed rides?
? cab drivers with over 5 missed rides
SELECT d.name FROM rides r JOIN cab_drivers d ON r.driver_id = d.driver_id WHERE r.ride_status = 'missed' GROUP BY d.driver_id, d.name HAVING COUNT(*) > 5

? How many different cabs has each driver used?
? distinct cabs per driver on rides
SELECT d.name, COUNT(DISTINCT r.cab_id) FROM rides r JOIN cab_drivers d ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.name

? Number of reviews for every score
? How often was each score given in the reviews?
SELECT score, COUNT(*) FROM reviews GROUP BY score

? Turnover per day
? What did the rides bring in fares on each day, by pickup?
SELECT CAST(picked_up_at AS DATE), SUM(fare) FROM rides GROUP BY CAST(picked_up_at AS DATE)

? Which companies spent over 2500 on rides?
? customers of the type company with more than 2500 in fares
SELECT c.name FROM rides r JOIN customers c ON r.customer_id = c.customer_id WHERE c.customer_type = 'company' GROUP BY c.customer_id, c.name HAVING SUM(r.fare) > 2500

? highest and lowest odometer reading per brand of cab
? Give the maximum and minimum odometer for the cabs of each brand.
SELECT brand, MAX(odometer_km), MIN(odometer_km) FROM cabs GROUP BY brand

? count drivers by gender
? How many cab drivers of each gender are there?
SELECT gender, COUNT(*) FROM cab_drivers GROUP BY gender

? Who is our top earner by fares?
? cab driver with the highest sum of ride fares
SELECT d.name FROM rides r JOIN cab_drivers d ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.name ORDER BY SUM(r.fare) DESC LIMIT 1

? Which 3 pickup zones are the busiest?
? top 3 zones by number of rides picked up
SELECT z.zone_name FROM rides r JOIN zones z ON r.pickup_zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name ORDER BY COUNT(*) DESC LIMIT 3

? Which zone carries the highest surcharge?
? zone with the biggest surcharge
SELECT zone_name FROM zones ORDER BY surcharge DESC LIMIT 1

? What was the longest ride in kilometers? Give id, distance and fare.
? id, distance, fare of the longest ride
SELECT ride_id, distance_km, fare FROM rides ORDER BY distance_km DESC LIMIT 1

? Which cab is due for inspection next?
? number of the cab with the earliest next inspection
SELECT cab_no FROM cabs ORDER BY next_inspection LIMIT 1

? Who is the best rated driver on average?
? driver with the highest average review score
SELECT d.name FROM reviews v JOIN rides r ON v.ride_id = r.ride_id JOIN cab_drivers d ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.name ORDER BY AVG(v.score) DESC LIMIT 1

? List all cabs by brand, inside the brand by odometer from high to low: number, brand, odometer
? cab number, brand and odometer sorted by brand, then odometer descending
SELECT cab_no, brand, odometer_km FROM cabs ORDER BY brand, odometer_km DESC

? Drivers in the order of joining, newest first
? list the cab drivers from the most recent joiner to the earliest
SELECT name FROM cab_drivers ORDER BY joined_on DESC

? Which customer orders the most rides?
? customer with the largest number of rides
SELECT c.name FROM rides r JOIN customers c ON r.customer_id = c.customer_id GROUP BY c.customer_id, c.name ORDER BY COUNT(*) DESC LIMIT 1

? How long do customers wait on average, in minutes, from ordering a ride to being picked up?
? average minutes between order and pickup of rides
SELECT AVG(EXTRACT(EPOCH FROM picked_up_at - ordered_at) / 60) FROM rides

? How many rides were ordered in August 2021?
? rides ordered August 2021
SELECT COUNT(*) FROM rides WHERE EXTRACT(YEAR FROM ordered_at) = 2021 AND EXTRACT(MONTH FROM ordered_at) = 8

? Whose permit expires in the current year?
? cab drivers with a permit that runs out this year
SELECT name FROM cab_drivers WHERE EXTRACT(YEAR FROM permit_until) = EXTRACT(YEAR FROM CURRENT_DATE)

? Rides by weekday
? How many rides are ordered on each day of the week?
SELECT EXTRACT(DOW FROM ordered_at), COUNT(*) FROM rides GROUP BY EXTRACT(DOW FROM ordered_at)

? Fares per month since January 1, 2022
? How much fare did we take in each month from 2022-01-01 on, by order time of the rides?
SELECT DATE_TRUNC('month', ordered_at), SUM(fare) FROM rides WHERE ordered_at >= '2022-01-01' GROUP BY DATE_TRUNC('month', ordered_at)

? Which drivers joined between 2018-01-01 and 2019-12-31?
? cab drivers who joined from 1 January 2018 to 31 December 2019
SELECT name FROM cab_drivers WHERE joined_on BETWEEN '2018-01-01' AND '2019-12-31'

? How many customers were created in the last 3 months?
? new customers, past 3 months
SELECT COUNT(*) FROM customers WHERE created_at >= CURRENT_DATE - INTERVAL '3 months'

? When did Hotel Plaza first order a ride?
? first order time of a ride by Hotel Plaza
SELECT MIN(r.ordered_at) FROM rides r JOIN customers c ON r.customer_id = c.customer_id WHERE c.name = 'Hotel Plaza'

? How many reviews were written each year and what was the mean score?
? reviews and average score per year
SELECT EXTRACT(YEAR FROM written_on), COUNT(*), AVG(score) FROM reviews GROUP BY EXTRACT(YEAR FROM written_on)

? What share of rides gets cancelled?
? proportion of cancelled rides
SELECT CAST(SUM(CASE WHEN ride_status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM rides

? What percentage of rides is paid by card?
? percent of rides with card as the payment method
SELECT 100.0 * SUM(CASE WHEN payment_method = 'card' THEN 1 ELSE 0 END) / COUNT(*) FROM rides

? Ratio of cash rides to card rides
? What is the ratio of rides paid in cash to those paid by card?
SELECT CAST(SUM(CASE WHEN payment_method = 'cash' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN payment_method = 'card' THEN 1 ELSE 0 END), 0) FROM rides

? What does a kilometer bring in on average?
? fare per km over all rides
SELECT CAST(SUM(fare) AS FLOAT) / NULLIF(SUM(distance_km), 0) FROM rides

? How many rides does a driver do on average?
? average number of rides per driver
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT driver_id), 0) FROM rides

? Tips as a share of fares by driver
? For each cab driver, what is the sum of tips divided by the sum of fares?
SELECT d.name, CAST(SUM(r.tip) AS FLOAT) / NULLIF(SUM(r.fare), 0) FROM rides r JOIN cab_drivers d ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.name

? For each cab category, what percentage of the rides was missed?
? percentage of missed rides by category of cab
SELECT c.category, 100.0 * SUM(CASE WHEN r.ride_status = 'missed' THEN 1 ELSE 0 END) / COUNT(*) FROM rides r JOIN cabs c ON r.cab_id = c.cab_id GROUP BY c.category

? How much does each ride cost including the tip? Show the id too.
? ride id and fare plus tip
SELECT ride_id, fare + tip FROM rides

? Which drivers are suspended?
? suspended cab drivers with permit number
SELECT name, permit_no FROM cab_drivers WHERE suspended = TRUE

? Which cabs are a van or a wheelchair cab?
? cab numbers of category van or wheelchair
SELECT cab_no FROM cabs WHERE category IN ('van', 'wheelchair')

? Rides on the way right now, with fare above 40: ids
? ids of rides whose status is on the way and whose fare is over 40
SELECT ride_id FROM rides WHERE ride_status = 'on the way' AND fare > 40

? Which reviews came without a comment? Show id and score.
? review id and score, comment missing
SELECT review_id, score FROM reviews WHERE comment IS NULL

? Drivers with a commission between 20 and 30 percent
? Which cab drivers pay from 20 to 30 percent commission?
SELECT name FROM cab_drivers WHERE commission_pct BETWEEN 20 AND 30

? Which customers have a phone starting with 0170?
? customers whose phone begins with 0170
SELECT name FROM customers WHERE phone LIKE '0170%'

? How many rides of less than 2 km got a tip?
? number of rides under 2 km with a tip above 0
SELECT COUNT(*) FROM rides WHERE distance_km < 2 AND tip > 0

? Brand, category, seats and odometer of cab T308
? What brand and category is cab T308, how many seats has it and what does the odometer say?
SELECT brand, category, seats, odometer_km FROM cabs WHERE cab_no = 'T308'

? Which cabs are not Toyota and have more than 4 seats?
? cabs other than Toyota with over 4 seats
SELECT cab_no FROM cabs WHERE brand <> 'Toyota' AND seats > 4

? Which rides cost more than the average fare? Ids only.
? ids of rides with an above average fare
SELECT ride_id FROM rides WHERE fare > (SELECT AVG(fare) FROM rides)

? Which zones are both a pickup and a drop off zone of Acme Ltd?
? zones where Acme Ltd has been picked up and also dropped off on rides
SELECT z.zone_name FROM rides r JOIN zones z ON r.pickup_zone_id = z.zone_id JOIN customers c ON r.customer_id = c.customer_id WHERE c.name = 'Acme Ltd' INTERSECT SELECT z.zone_name FROM rides r JOIN zones z ON r.dropoff_zone_id = z.zone_id JOIN customers c ON r.customer_id = c.customer_id WHERE c.name = 'Acme Ltd'

? How much fuel did cab T100 burn last week?
? fuel consumption of T100
I do not know

? How many speeding tickets does Tony Russo have?
? speeding fines Tony Russo
I do not know

? What is the home address of Lena Vogel?
? Lena Vogel address
I do not know
