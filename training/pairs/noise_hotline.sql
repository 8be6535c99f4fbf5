-- A hotline for noise complaints: callers, operators, complaints, places, patrols, measurements and warnings.

CREATE TABLE callers (
  caller_id INTEGER PRIMARY KEY,
  caller_name TEXT, -- Mr Pratt; Mrs Osei; Lena Vogel; Sam Curry
  street TEXT,
  quarter TEXT, -- Brewers Row; Docklands; Garden City; Old Centre
  phone TEXT,
  wants_callback BOOLEAN
);

CREATE TABLE operators (
  operator_id INTEGER PRIMARY KEY,
  operator_name TEXT, -- Jill Abbott; Enzo Ricci; Pat Noonan; Zara Khan
  languages INTEGER,
  shift TEXT, -- day; evening; night
  started_on DATE,
  hourly_wage NUMERIC
);

CREATE TABLE places (
  place_id INTEGER PRIMARY KEY,
  place_name TEXT, -- Blue Note Club; Tower Site; Kings Park; Flat 12 Elm House
  place_type TEXT, -- nightclub; building site; private home; park; factory
  quarter TEXT, -- Brewers Row; Docklands; Garden City; Old Centre
  max_decibels NUMERIC,
  has_permit BOOLEAN
);

CREATE TABLE complaints (
  complaint_id INTEGER PRIMARY KEY,
  caller_id INTEGER REFERENCES callers (caller_id),
  operator_id INTEGER REFERENCES operators (operator_id),
  place_id INTEGER REFERENCES places (place_id),
  called_at TIMESTAMP,
  closed_at TIMESTAMP,
  noise_type TEXT, -- music; barking; drilling; fireworks; traffic
  priority TEXT, -- low; normal; high
  status TEXT, -- new; patrol sent; solved; unfounded
  talk_seconds INTEGER,
  is_repeat BOOLEAN
);

CREATE TABLE patrol_visits (
  visit_id INTEGER PRIMARY KEY,
  complaint_id INTEGER REFERENCES complaints (complaint_id),
  team TEXT, -- Team Red; Team Blue; Team Green
  arrived_at TIMESTAMP,
  left_at TIMESTAMP,
  decibels NUMERIC,
  noise_heard BOOLEAN
);

CREATE TABLE warnings (
  warning_id INTEGER PRIMARY KEY,
  place_id INTEGER REFERENCES places (place_id),
  issued_on DATE,
  level TEXT, -- verbal; written; fine
  amount NUMERIC,
  paid_on DATE
);

? Who has complained about the Blue Note Club?
? names of callers with a complaint about Blue Note Club
SELECT DISTINCT c.caller_name FROM callers c JOIN complaints k ON k.caller_id = c.caller_id JOIN places p ON k.place_id = p.place_id WHERE p.place_name = 'Blue Note Club'

? Which places in the Docklands got any complaint about fireworks?
? places in Docklands with a fireworks complaint
SELECT DISTINCT p.place_name FROM places p JOIN complaints k ON k.place_id = p.place_id WHERE p.quarter = 'Docklands' AND k.noise_type = 'fireworks'

? Which places have never been complained about?
? places without a complaint
SELECT place_name FROM places WHERE place_id NOT IN (SELECT place_id FROM complaints)

? Which complaints never got a patrol visit?
? ids of complaints without a patrol visit
SELECT complaint_id FROM complaints WHERE complaint_id NOT IN (SELECT complaint_id FROM patrol_visits)

? How many complaints did every operator take, including those with none?
? complaints per operator, zero included
SELECT o.operator_name, COUNT(k.complaint_id) FROM operators o LEFT JOIN complaints k ON k.operator_id = o.operator_id GROUP BY o.operator_id, o.operator_name

? How loud was it on average when Team Blue visited a nightclub?
? average decibels of Team Blue patrol visits for complaints about a nightclub
SELECT AVG(v.decibels) FROM patrol_visits v JOIN complaints k ON v.complaint_id = k.complaint_id JOIN places p ON k.place_id = p.place_id WHERE v.team = 'Team Blue' AND p.place_type = 'nightclub'

? How much have building sites been fined? Sum of the warning amounts.
? total amount of warnings for places of the type building site
SELECT SUM(w.amount) FROM warnings w JOIN places p ON w.place_id = p.place_id WHERE p.place_type = 'building site'

? Which night operators took a high priority complaint?
? operators on the night shift with any high priority complaint
SELECT DISTINCT o.operator_name FROM operators o JOIN complaints k ON k.operator_id = o.operator_id WHERE o.shift = 'night' AND k.priority = 'high'

? Which callers rang more than 12 times?
? callers with over 12 complaints
SELECT c.caller_name FROM callers c JOIN complaints k ON k.caller_id = c.caller_id GROUP BY c.caller_id, c.caller_name HAVING COUNT(*) > 12

? Show caller, place and kind of noise for complaints that turned out unfounded.
? caller name, place name, noise type of unfounded complaints
SELECT c.caller_name, p.place_name, k.noise_type FROM complaints k JOIN callers c ON k.caller_id = c.caller_id JOIN places p ON k.place_id = p.place_id WHERE k.status = 'unfounded'

? Which places without a permit have received a fine?
? places with no permit and at least one warning of the level fine
SELECT DISTINCT p.place_name FROM places p JOIN warnings w ON w.place_id = p.place_id WHERE p.has_permit = FALSE AND w.level = 'fine'

? How many complaints are there for each type of noise?
? complaints by noise type
SELECT noise_type, COUNT(*) FROM complaints GROUP BY noise_type

? How many complaints come from each quarter, by where the caller lives?
? complaints per quarter of the caller
SELECT c.quarter, COUNT(*) FROM callers c JOIN complaints k ON k.caller_id = c.caller_id GROUP BY c.quarter

? How long do operators talk on average, in seconds, per priority?
? average talk seconds by priority of the complaint
SELECT priority, AVG(talk_seconds) FROM complaints GROUP BY priority

? Quietest, loudest and average decibels per team
? min, max and avg decibels measured by each team on patrol visits
SELECT team, MIN(decibels), MAX(decibels), AVG(decibels) FROM patrol_visits GROUP BY team

? complaints by noise type and status
? Break complaints down by type of noise and status.
SELECT noise_type, status, COUNT(*) FROM complaints GROUP BY noise_type, status

? How many warnings were given per level, and what amount in total?
? warnings and total amount by level
SELECT level, COUNT(*), SUM(amount) FROM warnings GROUP BY level

? How many places of each type do we know?
? places per type
SELECT place_type, COUNT(*) FROM places GROUP BY place_type

? Which noise types cause more than 100 complaints?
? noise types with over 100 complaints
SELECT noise_type FROM complaints GROUP BY noise_type HAVING COUNT(*) > 100

? How many different callers complained about each place?
? distinct callers per place name
SELECT p.place_name, COUNT(DISTINCT k.caller_id) FROM places p JOIN complaints k ON k.place_id = p.place_id GROUP BY p.place_id, p.place_name

? Complaints per year
? How many calls with complaints did we get each year?
SELECT EXTRACT(YEAR FROM called_at), COUNT(*) FROM complaints GROUP BY EXTRACT(YEAR FROM called_at)

? Average hourly wage of operators per shift
? What are operators paid per hour on average on each shift?
SELECT shift, AVG(hourly_wage) FROM operators GROUP BY shift

? How many patrol visits did each team make where noise was heard?
? visits with noise heard by team
SELECT team, COUNT(*) FROM patrol_visits WHERE noise_heard = TRUE GROUP BY team

? Which place causes the most complaints?
? place with the highest number of complaints
SELECT p.place_name FROM places p JOIN complaints k ON k.place_id = p.place_id GROUP BY p.place_id, p.place_name ORDER BY COUNT(*) DESC LIMIT 1

? Who calls us most often?
? caller with the largest number of complaints
SELECT c.caller_name FROM callers c JOIN complaints k ON k.caller_id = c.caller_id GROUP BY c.caller_id, c.caller_name ORDER BY COUNT(*) DESC LIMIT 1

? What was the loudest patrol visit? Team and decibels.
? team and decibels of the visit with the highest measurement
SELECT team, decibels FROM patrol_visits ORDER BY decibels DESC LIMIT 1

? Which 3 quarters have the most places with a permit?
? top 3 quarters by number of places with permit
SELECT quarter FROM places WHERE has_permit = TRUE GROUP BY quarter ORDER BY COUNT(*) DESC LIMIT 3

? Which operator speaks the most languages?
? operator with the highest number of languages
SELECT operator_name FROM operators ORDER BY languages DESC LIMIT 1

? List complaints by length of the talk, longest first: id and seconds.
? complaint id and talk seconds ordered by seconds descending
SELECT complaint_id, talk_seconds FROM complaints ORDER BY talk_seconds DESC

? Which operator handled the most complaints, and how many?
? operator with the most complaints and their count
SELECT o.operator_name, COUNT(*) FROM operators o JOIN complaints k ON k.operator_id = o.operator_id GROUP BY o.operator_id, o.operator_name ORDER BY COUNT(*) DESC LIMIT 1

? What noise is reported least?
? noise type with the fewest complaints
SELECT noise_type FROM complaints GROUP BY noise_type ORDER BY COUNT(*) LIMIT 1

? List the places by quarter and then by name.
? place names sorted by quarter, then name
SELECT place_name FROM places ORDER BY quarter, place_name

? How many complaints came in during July 2023?
? complaints July 2023
SELECT COUNT(*) FROM complaints WHERE EXTRACT(YEAR FROM called_at) = 2023 AND EXTRACT(MONTH FROM called_at) = 7

? How many hours does it take on average to close a complaint?
? average hours from call to closing of complaints
SELECT AVG(EXTRACT(EPOCH FROM closed_at - called_at) / 3600) FROM complaints

? How many minutes after the call did the patrol arrive, for each visit?
? visit id and minutes between call and arrival
SELECT v.visit_id, EXTRACT(EPOCH FROM v.arrived_at - k.called_at) / 60 FROM patrol_visits v JOIN complaints k ON v.complaint_id = k.complaint_id

? Complaints about music per month in 2024
? How many music complaints were called in each month of 2024?
SELECT DATE_TRUNC('month', called_at), COUNT(*) FROM complaints WHERE noise_type = 'music' AND EXTRACT(YEAR FROM called_at) = 2024 GROUP BY DATE_TRUNC('month', called_at)

? On which weekday is the phone busiest?
? day of the week with the most complaints
SELECT EXTRACT(DOW FROM called_at) FROM complaints GROUP BY EXTRACT(DOW FROM called_at) ORDER BY COUNT(*) DESC LIMIT 1

? Which warnings were issued in the last 30 days?
? warning ids from the past 30 days
SELECT warning_id FROM warnings WHERE issued_on >= CURRENT_DATE - INTERVAL '30 days'

? How many complaints did we get each day?
? complaints per day of the call
SELECT CAST(called_at AS DATE), COUNT(*) FROM complaints GROUP BY CAST(called_at AS DATE)

? Which operators began before 2018-01-01?
? operators who started earlier than January 1, 2018
SELECT operator_name FROM operators WHERE started_on < '2018-01-01'

? How many days did each place take to pay its warning?
? warning id and days from issue to payment
SELECT warning_id, paid_on - issued_on FROM warnings

? What percentage of complaints are repeats?
? percent of repeat complaints
SELECT 100.0 * SUM(CASE WHEN is_repeat = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM complaints

? What share of each operator's complaints was solved?
? share of solved complaints per operator
SELECT o.operator_name, CAST(SUM(CASE WHEN k.status = 'solved' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM operators o JOIN complaints k ON k.operator_id = o.operator_id GROUP BY o.operator_id, o.operator_name

? ratio of music to barking complaints
? What is the ratio of complaints about music to complaints about barking?
SELECT CAST(SUM(CASE WHEN noise_type = 'music' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN noise_type = 'barking' THEN 1 ELSE 0 END), 0) FROM complaints

? How many complaints does one caller make on average?
? average complaints per caller
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT caller_id), 0) FROM complaints

? On what proportion of patrol visits was noise heard, by team?
? proportion of visits with noise heard per team
SELECT team, CAST(SUM(CASE WHEN noise_heard = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM patrol_visits GROUP BY team

? By how many decibels was the limit of the place exceeded on each visit?
? visit id and measured decibels minus the maximum decibels of the place
SELECT v.visit_id, v.decibels - p.max_decibels FROM patrol_visits v JOIN complaints k ON v.complaint_id = k.complaint_id JOIN places p ON k.place_id = p.place_id

? What percentage of places of each type has a permit?
? percent of places with permit by place type
SELECT place_type, 100.0 * SUM(CASE WHEN has_permit = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM places GROUP BY place_type

? How many warnings does a warned place have on average?
? average warnings per place
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT place_id), 0) FROM warnings

? Which high priority complaints are still new?
? ids of new complaints with high priority
SELECT complaint_id FROM complaints WHERE priority = 'high' AND status = 'new'

? Which parks or factories have no permit?
? places of the type park or factory without permit
SELECT place_name FROM places WHERE place_type IN ('park', 'factory') AND has_permit = FALSE

? Which complaints are not closed yet?
? ids of open complaints without a closing time
SELECT complaint_id FROM complaints WHERE closed_at IS NULL

? Show name, street, quarter and phone of callers who want to be called back.
? caller name, street, quarter, phone of callers wanting a callback
SELECT caller_name, street, quarter, phone FROM callers WHERE wants_callback = TRUE

? Which callers live on a street with Bridge in its name?
? callers whose street contains Bridge
SELECT caller_name FROM callers WHERE street LIKE '%Bridge%'

? On how many visits did we measure between 70 and 90 decibels?
? number of patrol visits with decibels from 70 to 90
SELECT COUNT(*) FROM patrol_visits WHERE decibels BETWEEN 70 AND 90

? Which fines are unpaid?
? ids of warnings with the level fine that have no payment date
SELECT warning_id FROM warnings WHERE level = 'fine' AND paid_on IS NULL

? Which callers left no phone number?
? callers without a phone
SELECT caller_name FROM callers WHERE phone IS NULL

? Which complaints are about something other than traffic and lasted more than 600 seconds?
? ids of non traffic complaints, that is noise other than traffic, with over 600 talk seconds
SELECT complaint_id FROM complaints WHERE noise_type <> 'traffic' AND talk_seconds > 600

? Which patrol visits were louder than average?
? visit ids with above average decibels
SELECT visit_id FROM patrol_visits WHERE decibels > (SELECT AVG(decibels) FROM patrol_visits)

? Who owns the Blue Note Club?
? owner of each noisy place
I do not know

? How many people live next to each building site?
I do not know

? Which police officers went along?
? officer names per patrol
I do not know
