-- A county office for fishing licences: anglers, waters, licences, catches, wardens' controls, fish stocking.

CREATE TABLE angler (
  angler_id INTEGER PRIMARY KEY,
  name TEXT, -- Walt Fenn; Ingrid Moe; Jose Prado; Kim Ashe
  town TEXT, -- Alder; Birk; Crosby; Dale
  date_of_birth DATE,
  exam_passed_on DATE,
  club TEXT, -- Trout Friends; Silver Hook; Lake Club
  is_junior BOOLEAN
);

CREATE TABLE water (
  water_id INTEGER PRIMARY KEY,
  water_name TEXT, -- Mirror Lake; Mill Brook; Long Pond; Swan Canal
  water_type TEXT, -- lake; brook; pond; canal
  hectares NUMERIC,
  max_depth NUMERIC,
  daily_limit INTEGER,
  boats_allowed BOOLEAN,
  closed_until DATE
);

CREATE TABLE licence (
  licence_id INTEGER PRIMARY KEY,
  angler_id INTEGER REFERENCES angler (angler_id),
  licence_type TEXT, -- day; week; year; lifetime
  issued_on DATE,
  valid_until DATE,
  fee NUMERIC,
  sold_through TEXT -- office; website; tackle shop; hotel
);

CREATE TABLE catch (
  catch_id INTEGER PRIMARY KEY,
  angler_id INTEGER REFERENCES angler (angler_id),
  water_id INTEGER REFERENCES water (water_id),
  fish TEXT, -- trout; pike; carp; eel; perch
  caught_at TIMESTAMP,
  length_cm NUMERIC,
  weight_g INTEGER,
  was_released BOOLEAN
);

CREATE TABLE stocking (
  stocking_id INTEGER PRIMARY KEY,
  water_id INTEGER REFERENCES water (water_id),
  fish TEXT, -- trout; pike; carp; eel; perch
  stocked_on DATE,
  number_of_fish INTEGER,
  cost NUMERIC
);

CREATE TABLE control (
  control_id INTEGER PRIMARY KEY,
  angler_id INTEGER REFERENCES angler (angler_id),
  water_id INTEGER REFERENCES water (water_id),
  warden TEXT, -- Otto Brun; Lucy Dean; Sven Holm
  controlled_on DATE,
  offence TEXT, -- none; expired licence; too many fish; undersized fish
  fine NUMERIC
);

? Who has caught a pike in Mirror Lake?
? names of anglers with any pike catch in the water Mirror Lake
SELECT DISTINCT a.name FROM angler a JOIN catch c ON c.angler_id = a.angler_id JOIN water w ON c.water_id = w.water_id WHERE c.fish = 'pike' AND w.water_name = 'Mirror Lake'

? Which anglers have never bought a licence?
? anglers without a licence
SELECT name FROM angler WHERE angler_id NOT IN (SELECT angler_id FROM licence)

? Which waters have never been stocked?
? waters without any stocking
SELECT water_name FROM water WHERE water_id NOT IN (SELECT water_id FROM stocking)

? How many catches does each angler have, including anglers with none?
? catches per angler, zero included
SELECT a.name, COUNT(c.catch_id) FROM angler a LEFT JOIN catch c ON c.angler_id = a.angler_id GROUP BY a.angler_id, a.name

? Which juniors hold a lifetime licence?
? junior anglers with at least one lifetime licence
SELECT DISTINCT a.name FROM angler a JOIN licence l ON l.angler_id = a.angler_id WHERE a.is_junior = TRUE AND l.licence_type = 'lifetime'

? How much did Silver Hook members pay for licences?
? total licence fee of anglers in the club Silver Hook
SELECT SUM(l.fee) FROM licence l JOIN angler a ON l.angler_id = a.angler_id WHERE a.club = 'Silver Hook'

? Which anglers were fined for undersized fish in a canal?
? anglers with an undersized fish control at a water of the type canal
SELECT DISTINCT a.name FROM angler a JOIN control k ON k.angler_id = a.angler_id JOIN water w ON k.water_id = w.water_id WHERE k.offence = 'undersized fish' AND w.water_type = 'canal'

? Which anglers have more than 100 catches?
? anglers with over 100 catches
SELECT a.name FROM angler a JOIN catch c ON c.angler_id = a.angler_id GROUP BY a.angler_id, a.name HAVING COUNT(*) > 100

? Show angler, water, fish and weight of every catch over 5000 grams.
? angler name, water name, fish and weight of catches above 5000 g
SELECT a.name, w.water_name, c.fish, c.weight_g FROM catch c JOIN angler a ON c.angler_id = a.angler_id JOIN water w ON c.water_id = w.water_id WHERE c.weight_g > 5000

? What did stocking Long Pond with carp cost?
? total cost of stocking carp in Long Pond
SELECT SUM(s.cost) FROM stocking s JOIN water w ON s.water_id = w.water_id WHERE s.fish = 'carp' AND w.water_name = 'Long Pond'

? How many catches were there of each fish?
? catches by fish
SELECT fish, COUNT(*) FROM catch GROUP BY fish

? Licence income per type
? How much did each type of licence bring in?
SELECT licence_type, SUM(fee) FROM licence GROUP BY licence_type

? Longest, heaviest and average length per fish
? For each fish give the maximum length, the maximum weight and the average length of the catches.
SELECT fish, MAX(length_cm), MAX(weight_g), AVG(length_cm) FROM catch GROUP BY fish

? How many licences are sold through the office, the website, the tackle shop and the hotel?
? licences by where they were sold
SELECT sold_through, COUNT(*) FROM licence GROUP BY sold_through

? Catches by water
? How many catches were made in each water?
SELECT w.water_name, COUNT(*) FROM water w JOIN catch c ON c.water_id = w.water_id GROUP BY w.water_id, w.water_name

? How many different fish were caught in each water?
? distinct kinds of fish per water name
SELECT w.water_name, COUNT(DISTINCT c.fish) FROM water w JOIN catch c ON c.water_id = w.water_id GROUP BY w.water_id, w.water_name

? Which towns have more than 25 anglers?
? towns with over 25 anglers
SELECT town FROM angler GROUP BY town HAVING COUNT(*) > 25

? Controls and fines per warden
? How many controls did each warden make and what fines came in?
SELECT warden, COUNT(*), SUM(fine) FROM control GROUP BY warden

? How many fish were stocked per year?
? number of fish stocked each year
SELECT EXTRACT(YEAR FROM stocked_on), SUM(number_of_fish) FROM stocking GROUP BY EXTRACT(YEAR FROM stocked_on)

? Anglers by club and town
? Count the anglers for each club and town.
SELECT club, town, COUNT(*) FROM angler GROUP BY club, town

? What was the heaviest catch? Fish and weight.
? fish and weight of the heaviest catch
SELECT fish, weight_g FROM catch ORDER BY weight_g DESC LIMIT 1

? Which angler has caught the most?
? angler with the highest number of catches
SELECT a.name FROM angler a JOIN catch c ON c.angler_id = a.angler_id GROUP BY a.angler_id, a.name ORDER BY COUNT(*) DESC LIMIT 1

? Which 3 waters are the deepest?
? top 3 waters by maximum depth
SELECT water_name FROM water ORDER BY max_depth DESC LIMIT 3

? Who is the oldest angler?
? angler with the earliest date of birth
SELECT name FROM angler ORDER BY date_of_birth LIMIT 1

? List the waters by size, largest first, with the hectares.
? water name and hectares sorted by hectares descending
SELECT water_name, hectares FROM water ORDER BY hectares DESC

? Which water cost the most to stock?
? water with the highest total stocking cost
SELECT w.water_name FROM water w JOIN stocking s ON s.water_id = w.water_id GROUP BY w.water_id, w.water_name ORDER BY SUM(s.cost) DESC LIMIT 1

? How many licences were issued in May 2024?
? licences issued May 2024
SELECT COUNT(*) FROM licence WHERE EXTRACT(YEAR FROM issued_on) = 2024 AND EXTRACT(MONTH FROM issued_on) = 5

? Catches per month in 2023
? How many catches were there in each month of 2023?
SELECT DATE_TRUNC('month', caught_at), COUNT(*) FROM catch WHERE EXTRACT(YEAR FROM caught_at) = 2023 GROUP BY DATE_TRUNC('month', caught_at)

? Which licences have expired?
? ids of licences valid until a date before today
SELECT licence_id FROM licence WHERE valid_until < CURRENT_DATE

? Which fish were caught in the last 3 days?
? different fish caught over the past 3 days
SELECT DISTINCT fish FROM catch WHERE caught_at >= CURRENT_DATE - INTERVAL '3 days'

? For how many days is each licence valid?
? licence id and days from issue to the end of validity
SELECT licence_id, valid_until - issued_on FROM licence

? Who passed the exam between 2019-01-01 and 2019-12-31?
? anglers with an exam passed from January 1, 2019 to December 31, 2019
SELECT name FROM angler WHERE exam_passed_on BETWEEN '2019-01-01' AND '2019-12-31'

? What percentage of catches is released, per fish?
? percent of released catches by fish
SELECT fish, 100.0 * SUM(CASE WHEN was_released = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM catch GROUP BY fish

? ratio of day licences to year licences
? What is the ratio of licences of the type day to those of the type year?
SELECT CAST(SUM(CASE WHEN licence_type = 'day' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN licence_type = 'year' THEN 1 ELSE 0 END), 0) FROM licence

? What share of anglers are juniors in each club?
? share of junior anglers by club
SELECT club, CAST(SUM(CASE WHEN is_junior = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM angler GROUP BY club

? How many catches does a successful angler have on average?
? average catches per angler
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT angler_id), 0) FROM catch

? What does one stocked fish cost, total cost over number of fish, by kind of fish?
? total stocking cost divided by the number of fish per fish
SELECT fish, CAST(SUM(cost) AS FLOAT) / NULLIF(SUM(number_of_fish), 0) FROM stocking GROUP BY fish

? Which lakes or ponds allow boats?
? waters of the type lake or pond where boats are allowed
SELECT water_name FROM water WHERE water_type IN ('lake', 'pond') AND boats_allowed = TRUE

? Which anglers have not passed the exam?
? anglers without an exam date
SELECT name FROM angler WHERE exam_passed_on IS NULL

? Show fish, length and weight of released trout between 40 and 60 cm.
? fish, length, weight of released trout catches from 40 to 60 cm
SELECT fish, length_cm, weight_g FROM catch WHERE fish = 'trout' AND was_released = TRUE AND length_cm BETWEEN 40 AND 60

? Which catches weigh more than average?
? ids of catches with an above average weight
SELECT catch_id FROM catch WHERE weight_g > (SELECT AVG(weight_g) FROM catch)

? Which bait did the anglers use?
? water temperature at each catch
I do not know

? How many fish live in Mirror Lake?
I do not know

? In which waters has Ingrid Moe fished with success, that is, made any catch?
? names of waters with at least one catch by Ingrid Moe
SELECT DISTINCT w.water_name FROM water w JOIN catch c ON c.water_id = w.water_id JOIN angler a ON c.angler_id = a.angler_id WHERE a.name = 'Ingrid Moe'

? Which anglers have caught something but were never controlled? Angler ids.
? angler ids in catches that do not appear in controls
SELECT angler_id FROM catch EXCEPT SELECT angler_id FROM control

? Which wardens found an expired licence at Mill Brook?
? wardens with a control at Mill Brook and the offence expired licence
SELECT DISTINCT k.warden FROM control k JOIN water w ON k.water_id = w.water_id WHERE w.water_name = 'Mill Brook' AND k.offence = 'expired licence'

? How many controls ended with each offence?
? controls by offence
SELECT offence, COUNT(*) FROM control GROUP BY offence

? What is the total area of water by type?
? hectares per water type
SELECT water_type, SUM(hectares) FROM water GROUP BY water_type

? Which way of selling licences brings in the most money, and how much?
? sales channel (sold through) with the highest total licence fee and the total
SELECT sold_through, SUM(fee) FROM licence GROUP BY sold_through ORDER BY SUM(fee) DESC LIMIT 1

? Which fish bites least often?
? fish with the fewest catches
SELECT fish FROM catch GROUP BY fish ORDER BY COUNT(*) LIMIT 1

? List the anglers by club and then by name.
? angler names ordered by club, then name
SELECT name FROM angler ORDER BY club, name

? On which weekdays are fish caught, with the number of catches?
? catches by day of the week
SELECT EXTRACT(DOW FROM caught_at), COUNT(*) FROM catch GROUP BY EXTRACT(DOW FROM caught_at)

? When was each water last stocked?
? water name and date of the latest stocking
SELECT w.water_name, MAX(s.stocked_on) FROM water w JOIN stocking s ON s.water_id = w.water_id GROUP BY w.water_id, w.water_name

? How old are the anglers? Show name and age in years.
? name and age of each angler
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM date_of_birth) FROM angler

? What proportion of each warden's controls found too many fish?
? proportion of controls with the offence too many fish by warden
SELECT warden, CAST(SUM(CASE WHEN offence = 'too many fish' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM control GROUP BY warden

? How heavy is each catch per centimetre?
? catch id and weight divided by length
SELECT catch_id, weight_g / NULLIF(length_cm, 0) FROM catch

? What percentage of licences is sold through the website?
? percent of licences sold through the website
SELECT 100.0 * SUM(CASE WHEN sold_through = 'website' THEN 1 ELSE 0 END) / COUNT(*) FROM licence

? Which anglers from Birk or Dale belong to the Lake Club?
? Lake Club anglers living in Birk and Dale
SELECT name FROM angler WHERE town IN ('Birk', 'Dale') AND club = 'Lake Club'

? Which anglers are in no club?
? anglers whose club is missing
SELECT name FROM angler WHERE club IS NULL

? Which waters have Lake in the name and a daily limit under 5?
? waters containing Lake in the name with less than 5 as the daily limit
SELECT water_name FROM water WHERE water_name LIKE '%Lake%' AND daily_limit < 5
