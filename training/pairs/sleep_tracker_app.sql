-- A sleep tracker app: people with wearables, nights recorded, sleep phases, habits, alarms and coaching plans.

CREATE TABLE person (
  person_id INTEGER PRIMARY KEY,
  nick TEXT, -- nightowl; snorri; pillowfan; dawnrunner
  sex TEXT, -- female; male; undisclosed
  birth_date DATE,
  country TEXT, -- Iceland; Peru; Austria; Korea
  weight_kg NUMERIC,
  joined_on DATE,
  coach_id INTEGER REFERENCES coach (coach_id),
  premium BOOLEAN
);

CREATE TABLE coach (
  coach_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Birgit Sol; Andre Lima; Hye Park; Lukas Ortner
  specialty TEXT, -- insomnia; shift work; snoring; jet lag
  monthly_fee NUMERIC,
  coaching_since INTEGER
);

CREATE TABLE wearable (
  wearable_id INTEGER PRIMARY KEY,
  person_id INTEGER REFERENCES person (person_id),
  kind TEXT, -- ring; watch; headband; mattress pad
  maker TEXT, -- Lunatec; Somnio; Drift; Restwell
  paired_on DATE,
  unpaired_on DATE,
  battery_pct INTEGER
);

CREATE TABLE night (
  night_id INTEGER PRIMARY KEY,
  person_id INTEGER REFERENCES person (person_id),
  wearable_id INTEGER REFERENCES wearable (wearable_id),
  bedtime TIMESTAMP,
  fell_asleep_at TIMESTAMP,
  woke_at TIMESTAMP,
  minutes_in_bed INTEGER,
  minutes_asleep INTEGER,
  deep_minutes INTEGER,
  rem_minutes INTEGER,
  awakenings INTEGER,
  sleep_score INTEGER,
  room_temp NUMERIC,
  mood_next_day TEXT -- rested; tired; irritable; cheerful
);

CREATE TABLE habit_entry (
  entry_id INTEGER PRIMARY KEY,
  night_id INTEGER REFERENCES night (night_id),
  habit TEXT, -- coffee; alcohol; late meal; nap; reading
  amt INTEGER,
  logged_at TIMESTAMP
);

CREATE TABLE alarm (
  alarm_id INTEGER PRIMARY KEY,
  night_id INTEGER REFERENCES night (night_id),
  rang_at TIMESTAMP,
  switched_off_at TIMESTAMP,
  snoozes INTEGER,
  sound TEXT -- birdsong; bell; radio; vibration
);

? Who is coached by Andre Lima?
? nicks of the people whose coach is Andre Lima
SELECT p.nick FROM person p JOIN coach c ON p.coach_id = c.coach_id WHERE c.full_name = 'Andre Lima'

? Return the nick of each person along with the name of their coach.
? persons with the full name of the coach
SELECT p.nick, c.full_name FROM person p JOIN coach c ON p.coach_id = c.coach_id

? Which people have never recorded a night?
? persons without any night recorded
SELECT nick FROM person WHERE person_id NOT IN (SELECT person_id FROM night)

? Which coaches look after nobody?
? coaches without a single person
SELECT full_name FROM coach WHERE coach_id NOT IN (SELECT coach_id FROM person WHERE NOT coach_id IS NULL)

? Who drank alcohol before a night with a sleep score below 50?
? nicks of people with the habit alcohol and a sleep score under 50 on the same night
SELECT DISTINCT p.nick FROM person p JOIN night n ON n.person_id = p.person_id JOIN habit_entry h ON h.night_id = n.night_id WHERE h.habit = 'alcohol' AND n.sleep_score < 50

? How many minutes has each person slept in all?
? total minutes asleep per nick
SELECT p.nick, SUM(n.minutes_asleep) FROM night n JOIN person p ON n.person_id = p.person_id GROUP BY p.person_id, p.nick

? How many people does every coach have, including coaches with none?
? persons per coach, zeros included
SELECT c.full_name, COUNT(p.person_id) FROM coach c LEFT JOIN person p ON p.coach_id = c.coach_id GROUP BY c.coach_id, c.full_name

? Which makers' wearables are worn in Iceland?
? makers of wearables of people from Iceland
SELECT DISTINCT w.maker FROM wearable w JOIN person p ON w.person_id = p.person_id WHERE p.country = 'Iceland'

? What is the average sleep score for each kind of wearable?
? average sleep score of nights by wearable kind
SELECT w.kind, AVG(n.sleep_score) FROM night n JOIN wearable w ON n.wearable_id = w.wearable_id GROUP BY w.kind

? Who woke up to birdsong?
? nicks of people with a birdsong alarm
SELECT DISTINCT p.nick FROM person p JOIN night n ON n.person_id = p.person_id JOIN alarm a ON a.night_id = n.night_id WHERE a.sound = 'birdsong'

? Who pressed snooze the most in total?
? person with the highest total of alarm snoozes
SELECT p.nick FROM alarm a JOIN night n ON a.night_id = n.night_id JOIN person p ON n.person_id = p.person_id GROUP BY p.person_id, p.nick ORDER BY SUM(a.snoozes) DESC LIMIT 1

? Which people sleep less than 360 minutes on average?
? persons averaging under 360 minutes asleep per night
SELECT p.nick FROM night n JOIN person p ON n.person_id = p.person_id GROUP BY p.person_id, p.nick HAVING AVG(n.minutes_asleep) < 360

? How many nights did people of each country record with premium?
? nights by country, premium persons only
SELECT p.country, COUNT(*) FROM night n JOIN person p ON n.person_id = p.person_id WHERE p.premium = TRUE GROUP BY p.country

? Which insomnia coaches have people in Korea?
? coaches with specialty insomnia who look after persons from Korea
SELECT DISTINCT c.full_name FROM coach c JOIN person p ON p.coach_id = c.coach_id WHERE c.specialty = 'insomnia' AND p.country = 'Korea'

? How many cups and servings were logged for each habit by female users?
? total amount per habit entry of female persons
SELECT h.habit, SUM(h.amt) FROM habit_entry h JOIN night n ON h.night_id = n.night_id JOIN person p ON n.person_id = p.person_id WHERE p.sex = 'female' GROUP BY h.habit

? Which person ids have a wearable but no nights?
? ids of persons found among the wearables but not among the nights
SELECT person_id FROM wearable EXCEPT SELECT person_id FROM night

? How many nights were recorded in the last 30 days?
? nights with a bedtime in the past 30 days
SELECT COUNT(*) FROM night WHERE bedtime >= CURRENT_DATE - INTERVAL '30 days'

? How many minutes does it take people to fall asleep on average, per mood on the next day?
? average minutes from bedtime to falling asleep by next day mood
SELECT mood_next_day, AVG(EXTRACT(EPOCH FROM fell_asleep_at - bedtime) / 60) FROM night GROUP BY mood_next_day

? What is the longest time in hours anybody was asleep between falling asleep and waking?
? maximum hours from falling asleep to waking in one night
SELECT MAX(EXTRACT(EPOCH FROM woke_at - fell_asleep_at) / 3600) FROM night

? What was the average sleep score per month in 2024?
? monthly average sleep score for nights of 2024 by bedtime
SELECT DATE_TRUNC('month', bedtime), AVG(sleep_score) FROM night WHERE EXTRACT(YEAR FROM bedtime) = 2024 GROUP BY DATE_TRUNC('month', bedtime)

? How long do people sleep on average on each weekday?
? average minutes asleep per day of the week of the bedtime
SELECT EXTRACT(DOW FROM bedtime), AVG(minutes_asleep) FROM night GROUP BY EXTRACT(DOW FROM bedtime)

? How many people joined in January 2023?
? new persons in January 2023
SELECT COUNT(*) FROM person WHERE EXTRACT(YEAR FROM joined_on) = 2023 AND EXTRACT(MONTH FROM joined_on) = 1

? How many minutes after ringing is the alarm switched off on average, by sound?
? average minutes from ringing to switching off per alarm sound
SELECT sound, AVG(EXTRACT(EPOCH FROM switched_off_at - rang_at) / 60) FROM alarm GROUP BY sound

? How many days was each wearable paired? Give the id.
? wearable id and days from pairing to unpairing
SELECT wearable_id, unpaired_on - paired_on FROM wearable

? Which wearables are still paired?
? ids of wearables that have not been unpaired
SELECT wearable_id FROM wearable WHERE unpaired_on IS NULL

? When did each person record the first night?
? first bedtime per nick
SELECT p.nick, MIN(n.bedtime) FROM night n JOIN person p ON n.person_id = p.person_id GROUP BY p.person_id, p.nick

? What is the average age of people in each country?
? average age of persons by country
SELECT country, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM person GROUP BY country

? How many wearables were paired before 2022-04-01?
? wearables paired earlier than April 1, 2022
SELECT COUNT(*) FROM wearable WHERE paired_on < '2022-04-01'

? How many habits were logged per week this year?
? weekly habit entries in the current year
SELECT DATE_TRUNC('week', logged_at), COUNT(*) FROM habit_entry WHERE EXTRACT(YEAR FROM logged_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('week', logged_at)

? Who has been coaching since 2014 or longer?
? coaches active since 2014 or earlier
SELECT full_name FROM coach WHERE coaching_since <= 2014

? What percentage of the time in bed is spent asleep?
? minutes asleep as a percentage of minutes in bed
SELECT 100.0 * SUM(minutes_asleep) / NULLIF(SUM(minutes_in_bed), 0) FROM night

? What is the ratio of deep sleep to REM sleep for each person?
? deep minutes over rem minutes per nick
SELECT p.nick, CAST(SUM(n.deep_minutes) AS FLOAT) / NULLIF(SUM(n.rem_minutes), 0) FROM night n JOIN person p ON n.person_id = p.person_id GROUP BY p.person_id, p.nick

? What percentage of sleep is deep sleep, by mood on the next day?
? deep minutes in percent of minutes asleep per next day mood
SELECT mood_next_day, 100.0 * SUM(deep_minutes) / NULLIF(SUM(minutes_asleep), 0) FROM night GROUP BY mood_next_day

? What is the sleep efficiency, minutes asleep divided by minutes in bed, of each night? Show the night id.
? night id with the ratio of minutes asleep to minutes in bed
SELECT night_id, CAST(minutes_asleep AS FLOAT) / NULLIF(minutes_in_bed, 0) FROM night

? What share of nights left people rested?
? share of nights followed by a rested mood
SELECT CAST(SUM(CASE WHEN mood_next_day = 'rested' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM night

? What is the ratio of cheerful to irritable mornings for each kind of wearable?
? cheerful against irritable nights by wearable kind, ratio
SELECT w.kind, CAST(SUM(CASE WHEN n.mood_next_day = 'cheerful' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN n.mood_next_day = 'irritable' THEN 1 ELSE 0 END), 0) FROM night n JOIN wearable w ON n.wearable_id = w.wearable_id GROUP BY w.kind

? How many nights has a person recorded on average?
? average nights per person who recorded any
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT person_id), 0) FROM night

? What percentage of people has a coach, by country?
? percent of persons with a coach per country
SELECT country, 100.0 * SUM(CASE WHEN coach_id IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM person GROUP BY country

? What share of people pays for premium, by sex?
? premium share per sex
SELECT sex, CAST(SUM(CASE WHEN premium = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM person GROUP BY sex

? How many minutes did each night's sleeper lie awake in bed?
? night id, minutes in bed minus minutes asleep
SELECT night_id, minutes_in_bed - minutes_asleep FROM night

? What is the ratio of female to male persons?
? female persons for every male person
SELECT CAST(SUM(CASE WHEN sex = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN sex = 'male' THEN 1 ELSE 0 END), 0) FROM person

? What percentage of alarms was snoozed at least once, per sound?
? alarms with 1 or more snoozes in percent by sound
SELECT sound, 100.0 * SUM(CASE WHEN snoozes >= 1 THEN 1 ELSE 0 END) / COUNT(*) FROM alarm GROUP BY sound

? What percentage of all habit entries is coffee?
? percentage of coffee among habit entries
SELECT 100.0 * SUM(CASE WHEN habit = 'coffee' THEN 1 ELSE 0 END) / COUNT(*) FROM habit_entry

? How many awakenings per hundred minutes asleep does each person have?
? awakenings per 100 minutes asleep by nick
SELECT p.nick, 100.0 * SUM(n.awakenings) / NULLIF(SUM(n.minutes_asleep), 0) FROM night n JOIN person p ON n.person_id = p.person_id GROUP BY p.person_id, p.nick

? How many wearables does a person own on average?
? wearables per different person
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT person_id), 0) FROM wearable

? How many wearables are there per maker and kind?
? maker, kind, number of wearables
SELECT maker, kind, COUNT(*) FROM wearable GROUP BY maker, kind

? How many awakenings were there for each mood?
? total awakenings by next day mood
SELECT mood_next_day, SUM(awakenings) FROM night GROUP BY mood_next_day

? Which habits were logged more than 700 times?
? habits with over 700 entries
SELECT habit FROM habit_entry GROUP BY habit HAVING COUNT(*) > 700

? In which countries do people weigh more than 80 kilos on average?
? countries with an average weight of persons over 80 kg
SELECT country FROM person GROUP BY country HAVING AVG(weight_kg) > 80

? What does coaching cost on average for each specialty?
? average monthly fee by specialty
SELECT specialty, AVG(monthly_fee) FROM coach GROUP BY specialty

? What is the most common habit?
? habit logged the most
SELECT habit FROM habit_entry GROUP BY habit ORDER BY COUNT(*) DESC LIMIT 1

? Which coach is the cheapest?
? coach with the lowest monthly fee
SELECT full_name FROM coach ORDER BY monthly_fee LIMIT 1

? Who is the oldest user?
? nick of the person born first
SELECT nick FROM person ORDER BY birth_date LIMIT 1

? Which night was the most restless by awakenings, and what was its score?
? night id and sleep score of the night with the most awakenings
SELECT night_id, sleep_score FROM night ORDER BY awakenings DESC LIMIT 1

? Which 5 wearables have the weakest battery?
? ids of the 5 wearables with the lowest battery
SELECT wearable_id FROM wearable ORDER BY battery_pct LIMIT 5

? List the people from the lightest to the heaviest.
? nicks of persons by weight ascending
SELECT nick FROM person ORDER BY weight_kg

? Who sleeps without a coach?
? persons that have no coach
SELECT nick FROM person WHERE coach_id IS NULL

? Which people do not have premium?
? non-premium persons
SELECT nick FROM person WHERE premium = FALSE

? How many nights were spent in a room below 16 degrees?
? nights with a room temperature under 16
SELECT COUNT(*) FROM night WHERE room_temp < 16

? Which rings or watches have less than 15 percent battery?
? ids of wearables of kind ring or watch with a battery under 15
SELECT wearable_id FROM wearable WHERE kind IN ('ring', 'watch') AND battery_pct < 15

? Which dreams did people write down?
? dream diary entries
I do not know

? How loud did each person snore?
? snoring volume per night
I do not know

? What medicines do the people take to sleep?
? sleeping pills taken
I do not know
