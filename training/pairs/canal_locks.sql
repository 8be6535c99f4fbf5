-- Inland canals and their locks: waterways, keepers, locks, boats, lockings and closures.

CREATE TABLE waterways (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Grand Canal; Twin Cut; Elm Navigation; Marsh Channel
  length_km NUMERIC,
  max_draught_m NUMERIC,
  completed_year INTEGER,
  managed_by TEXT -- Canal Trust; Port Board; County; Water Office
);

CREATE TABLE keepers (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Walter Finch; Jane Reeve; Piet Bakker; Edna Cross
  date_of_birth DATE,
  appointed_on DATE,
  pay_grade TEXT, -- junior; regular; senior
  lives_on_site BOOLEAN
);

CREATE TABLE locks (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Swan Lock; Top Lock; Mill Lock; Double Lock; Abbot Lock
  waterway_id INTEGER REFERENCES waterways (id),
  keeper_id INTEGER REFERENCES keepers (id),
  deputy_id INTEGER REFERENCES keepers (id),
  rise_m NUMERIC,
  chamber_length_m NUMERIC,
  operation TEXT, -- manual; hydraulic; electric
  built_year INTEGER,
  listed BOOLEAN
);

CREATE TABLE boats (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Kingfisher; Lazy Days; Black Prince; Water Lily
  boat_kind TEXT, -- narrowboat; barge; cruiser; canoe
  owner_name TEXT,
  length_m NUMERIC,
  licence_until DATE,
  is_hire_boat BOOLEAN
);

CREATE TABLE lockings (
  id INTEGER PRIMARY KEY,
  lock_id INTEGER REFERENCES locks (id),
  boat_id INTEGER REFERENCES boats (id),
  entered_at TIMESTAMP,
  left_at TIMESTAMP,
  direction TEXT, -- upstream; downstream
  fee NUMERIC,
  load_t NUMERIC
);

CREATE TABLE closures (
  id INTEGER PRIMARY KEY,
  lock_id INTEGER REFERENCES locks (id),
  reason TEXT, -- repair; drought; flood; ice
  closed_from DATE,
  closed_to DATE,
  cost NUMERIC
);

? Which locks are on the Grand Canal?
? names of the locks along the waterway Grand Canal
SELECT l.name FROM locks l JOIN waterways w ON l.waterway_id = w.id WHERE w.name = 'Grand Canal'

? Who keeps Swan Lock?
? keeper of Swan Lock
SELECT k.name FROM locks l JOIN keepers k ON l.keeper_id = k.id WHERE l.name = 'Swan Lock'

? At which locks is Jane Reeve the deputy?
? locks with Jane Reeve as deputy keeper
SELECT l.name FROM locks l JOIN keepers k ON l.deputy_id = k.id WHERE k.name = 'Jane Reeve'

? Which boats have gone through Mill Lock?
? different boats with a locking at Mill Lock
SELECT DISTINCT b.name FROM lockings x JOIN boats b ON x.boat_id = b.id JOIN locks l ON x.lock_id = l.id WHERE l.name = 'Mill Lock'

? Which locks have never been closed?
? locks without closures
? show all locks which had no closure
SELECT name FROM locks WHERE id NOT IN (SELECT lock_id FROM closures)

? Which boats never passed a lock?
? boats without any lockings
SELECT name FROM boats WHERE id NOT IN (SELECT boat_id FROM lockings)

? How much did each lock take in fees?
? locking fees by lock name
SELECT l.name, SUM(x.fee) FROM lockings x JOIN locks l ON x.lock_id = l.id GROUP BY l.id, l.name

? What did closures cost on every waterway?
? Return each waterway's name and the total cost of the closures of its locks.
SELECT w.name, SUM(c.cost) FROM closures c JOIN locks l ON c.lock_id = l.id JOIN waterways w ON l.waterway_id = w.id GROUP BY w.id, w.name

? Number of locks per keeper, keepers without a lock included
? How many locks does each keeper look after, including those with none?
SELECT k.name, COUNT(l.id) FROM keepers k LEFT JOIN locks l ON l.keeper_id = k.id GROUP BY k.id, k.name

? Which keepers work at locks closed because of ice?
? keepers, each once, of locks with a closure for ice
SELECT DISTINCT k.name FROM closures c JOIN locks l ON c.lock_id = l.id JOIN keepers k ON l.keeper_id = k.id WHERE c.reason = 'ice'

? How many barges went downstream on the Elm Navigation?
? number of lockings of a barge in the direction downstream on Elm Navigation
SELECT COUNT(*) FROM lockings x JOIN boats b ON x.boat_id = b.id JOIN locks l ON x.lock_id = l.id JOIN waterways w ON l.waterway_id = w.id WHERE b.boat_kind = 'barge' AND x.direction = 'downstream' AND w.name = 'Elm Navigation'

? How many locks are worked in each way of operation?
? locks by operation
SELECT operation, COUNT(*) FROM locks GROUP BY operation

? Boats by kind with their average length
? How many boats of each kind are there, and how long are they on average?
SELECT boat_kind, COUNT(*), AVG(length_m) FROM boats GROUP BY boat_kind

? Locks and total rise for each waterway
? For every waterway, count the locks and add up their rise.
SELECT w.name, COUNT(*), SUM(l.rise_m) FROM locks l JOIN waterways w ON l.waterway_id = w.id GROUP BY w.id, w.name

? Closures and cost per reason
? How many closures did each reason cause, and what did they cost?
SELECT reason, COUNT(*), SUM(cost) FROM closures GROUP BY reason

? Kilometers of waterway by manager
? How many km of waterways does each body manage?
? length of the waterways per managed by
SELECT managed_by, SUM(length_km) FROM waterways GROUP BY managed_by

? Lockings per direction
? How many lockings went in each direction?
SELECT direction, COUNT(*) FROM lockings GROUP BY direction

? Which locks had more than 300 lockings?
? locks with over 300 lockings
SELECT l.name FROM lockings x JOIN locks l ON x.lock_id = l.id GROUP BY l.id, l.name HAVING COUNT(*) > 300

? How many different boats has each lock served?
? distinct boats per lock name
SELECT l.name, COUNT(DISTINCT x.boat_id) FROM lockings x JOIN locks l ON x.lock_id = l.id GROUP BY l.id, l.name

? Keepers per pay grade
? How many keepers are there in each pay grade?
SELECT pay_grade, COUNT(*) FROM keepers GROUP BY pay_grade

? Load carried per boat kind
? How many tonnes did the lockings of each kind of boat carry?
SELECT b.boat_kind, SUM(x.load_t) FROM lockings x JOIN boats b ON x.boat_id = b.id GROUP BY b.boat_kind

? Greatest, smallest and mean rise by operation
? Show max, min and average rise of the locks for each operation.
SELECT operation, MAX(rise_m), MIN(rise_m), AVG(rise_m) FROM locks GROUP BY operation

? Which reasons closed locks at least 5 times?
? reasons with 5 or more closures
SELECT reason FROM closures GROUP BY reason HAVING COUNT(*) >= 5

? Which lock has the highest rise?
? the lock with the greatest rise
SELECT name FROM locks ORDER BY rise_m DESC LIMIT 1

? Which is the busiest lock?
? lock with the largest number of lockings
SELECT l.name FROM lockings x JOIN locks l ON x.lock_id = l.id GROUP BY l.id, l.name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 boats by fees paid
? Which 5 boats spent the most on lockings?
SELECT b.name FROM lockings x JOIN boats b ON x.boat_id = b.id GROUP BY b.id, b.name ORDER BY SUM(x.fee) DESC LIMIT 5

? Which waterway is the longest, and how long is it?
? name and length of the longest waterway
SELECT name, length_km FROM waterways ORDER BY length_km DESC LIMIT 1

? Which keeper has served the longest?
? keeper appointed first
SELECT name FROM keepers ORDER BY appointed_on LIMIT 1

? What was the most expensive closure? Reason and cost.
? reason and cost of the closure with the highest cost
SELECT reason, cost FROM closures ORDER BY cost DESC LIMIT 1

? Locks from the oldest to the newest, those of the same year by name: name, year
? lock name and build year sorted by year, then name
SELECT name, built_year FROM locks ORDER BY built_year, name

? Which waterway has the most locks?
? waterway with the highest number of locks
SELECT w.name FROM locks l JOIN waterways w ON l.waterway_id = w.id GROUP BY w.id, w.name ORDER BY COUNT(*) DESC LIMIT 1

? The 3 shortest boats
? names of the 3 boats with the smallest length
SELECT name FROM boats ORDER BY length_m LIMIT 3

? How many lockings were there in August 2023?
? lockings August 2023
SELECT COUNT(*) FROM lockings WHERE EXTRACT(YEAR FROM entered_at) = 2023 AND EXTRACT(MONTH FROM entered_at) = 8

? How many minutes does a locking take on average?
? average minutes between entering and leaving the lock, all lockings
SELECT AVG(EXTRACT(EPOCH FROM left_at - entered_at) / 60) FROM lockings

? How many days does a closure last on average?
? mean length of closures in days
SELECT AVG(closed_to - closed_from) FROM closures

? Which boats have a licence that ran out before 2024-01-01?
? boats with a licence until a day before January 1, 2024
SELECT name FROM boats WHERE licence_until < '2024-01-01'

? Lockings per month
? How many boats were locked through in each month?
SELECT DATE_TRUNC('month', entered_at), COUNT(*) FROM lockings GROUP BY DATE_TRUNC('month', entered_at)

? Lockings per weekday and what they earn
? For each day of the week, show the number of lockings and the fees.
SELECT EXTRACT(DOW FROM entered_at), COUNT(*), SUM(fee) FROM lockings GROUP BY EXTRACT(DOW FROM entered_at)

? Fees of the last 14 days
? What did the lockings of the past 14 days bring in?
SELECT SUM(fee) FROM lockings WHERE entered_at >= CURRENT_DATE - INTERVAL '14 days'

? When was Top Lock last closed?
? latest closing date of Top Lock
SELECT MAX(c.closed_from) FROM closures c JOIN locks l ON c.lock_id = l.id WHERE l.name = 'Top Lock'

? Which keepers were appointed between 2015-01-01 and 2020-12-31?
? keepers appointed from January 1, 2015 to December 31, 2020
SELECT name FROM keepers WHERE appointed_on BETWEEN '2015-01-01' AND '2020-12-31'

? Keepers and their age in years
? How old is each keeper?
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM date_of_birth) FROM keepers

? What share of locks is manual?
? proportion of manual locks
SELECT CAST(SUM(CASE WHEN operation = 'manual' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM locks

? What percentage of each boat kind is for hire?
? percent of hire boats by boat kind
SELECT boat_kind, 100.0 * SUM(CASE WHEN is_hire_boat = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM boats GROUP BY boat_kind

? Ratio of narrowboats to cruisers
? What is the ratio of the number of narrowboat boats to cruiser boats?
SELECT CAST(SUM(CASE WHEN boat_kind = 'narrowboat' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN boat_kind = 'cruiser' THEN 1 ELSE 0 END), 0) FROM boats

? How many lockings does a boat make on average?
? lockings per boat
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT boat_id), 0) FROM lockings

? What fee is paid per tonne of load?
? total locking fee divided by total load
SELECT CAST(SUM(fee) AS FLOAT) / NULLIF(SUM(load_t), 0) FROM lockings

? What percent of locks is listed on each waterway?
? percentage of listed locks by waterway name
SELECT w.name, 100.0 * SUM(CASE WHEN l.listed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM locks l JOIN waterways w ON l.waterway_id = w.id GROUP BY w.id, w.name

? What fraction of closures was caused by drought?
? share of drought closures
SELECT CAST(SUM(CASE WHEN reason = 'drought' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM closures

? Which electric or hydraulic locks were built before 1900?
? locks built before 1900 with electric or hydraulic operation
SELECT name FROM locks WHERE operation IN ('electric', 'hydraulic') AND built_year < 1900

? Which keepers live on site and have the senior grade?
? senior keepers living on site
SELECT name FROM keepers WHERE lives_on_site = TRUE AND pay_grade = 'senior'

? Which locks have no deputy?
? names of locks without a deputy keeper
SELECT name FROM locks WHERE deputy_id IS NULL

? Closures that are not over yet: id and reason
? id and reason of closures without an end date
SELECT id, reason FROM closures WHERE closed_to IS NULL

? Boats between 10 and 15 meters that are not for hire
? boats with a length from 10 to 15 m that are no hire boat
SELECT name FROM boats WHERE length_m BETWEEN 10 AND 15 AND is_hire_boat = FALSE

? Waterways with a name starting with Mar
? Which waterways begin with Mar?
SELECT name FROM waterways WHERE name LIKE 'Mar%'

? Rise, chamber length and operation of Double Lock
? What are the rise, the chamber length and the operation of the lock Double Lock?
SELECT rise_m, chamber_length_m, operation FROM locks WHERE name = 'Double Lock'

? Who owns the Kingfisher, and what kind of boat is it?
? owner and kind of the boat Kingfisher
SELECT owner_name, boat_kind FROM boats WHERE name = 'Kingfisher'

? How many closures were not for repair and cost over 2000?
? number of closures with a reason other than repair and a cost above 2000
SELECT COUNT(*) FROM closures WHERE reason <> 'repair' AND cost > 2000

? Which boats are longer than the average boat?
? boats of above average length
SELECT name FROM boats WHERE length_m > (SELECT AVG(length_m) FROM boats)

? Which keepers are both a keeper and somewhere else a deputy?
? names of people who are keeper of a lock and also deputy of a lock
SELECT k.name FROM locks l JOIN keepers k ON l.keeper_id = k.id INTERSECT SELECT k.name FROM locks l JOIN keepers k ON l.deputy_id = k.id

? What is the water level at Abbot Lock today?
? water level Abbot Lock
I do not know

? How many fish were caught in the Twin Cut?
? fish caught in Twin Cut
I do not know

? What does Edna Cross earn a month?
? monthly pay of Edna Cross
I do not know
