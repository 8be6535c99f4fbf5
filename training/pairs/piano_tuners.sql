-- Piano tuners: the tuners, the owners and their pianos, tuning visits and parts replaced.

CREATE TABLE tuners (
  tuner_id INTEGER PRIMARY KEY,
  tuner_name TEXT, -- Alma Reyes; Boris Klein; Cleo Watts; Daniel Fuchs; Etta Lund
  base_town TEXT, -- Linz; Passau; Salzburg; Wels; Steyr
  apprenticed_in INTEGER,
  joined_on DATE,
  hourly_fee NUMERIC,
  perfect_pitch BOOLEAN
);

CREATE TABLE owners (
  owner_id INTEGER PRIMARY KEY,
  owner_name TEXT, -- Concert House; Ida Brenner; Saint Anne School; Jazz Cellar; Leo Hartl
  owner_kind TEXT, -- school; venue; household; hotel
  town TEXT, -- Linz; Passau; Salzburg; Wels; Steyr
  phone TEXT
);

CREATE TABLE pianos (
  piano_id INTEGER PRIMARY KEY,
  owner_id INTEGER REFERENCES owners (owner_id),
  brand TEXT, -- Bechstein; Yamaha; Petrof; Kawai; Feurich
  build TEXT, -- upright; baby grand; concert grand; square
  serial_no TEXT,
  year_made INTEGER,
  bought_on DATE,
  sold_on DATE,
  estimated_value NUMERIC,
  has_humidifier BOOLEAN
);

CREATE TABLE tunings (
  tuning_id INTEGER PRIMARY KEY,
  piano_id INTEGER REFERENCES pianos (piano_id),
  tuner_id INTEGER REFERENCES tuners (tuner_id),
  helper_id INTEGER REFERENCES tuners (tuner_id),
  requested_on DATE,
  tuned_on DATE,
  pitch_before NUMERIC,
  pitch_after NUMERIC,
  minutes_spent INTEGER,
  fee NUMERIC,
  travel_cost NUMERIC,
  condition TEXT -- excellent; good; worn; unplayable
);

CREATE TABLE parts_replaced (
  part_id INTEGER PRIMARY KEY,
  tuning_id INTEGER REFERENCES tunings (tuning_id),
  part TEXT, -- string; hammer; damper; pedal rod; tuning pin
  qty INTEGER,
  cost NUMERIC
);

? Which owners have a Bechstein piano?
? owners of a Bechstein, each once
SELECT DISTINCT o.owner_name FROM owners o JOIN pianos p ON p.owner_id = o.owner_id WHERE p.brand = 'Bechstein'

? Who has tuned the pianos of the Jazz Cellar? List each tuner once.
? tuners that worked for the Jazz Cellar
SELECT DISTINCT t.tuner_name FROM tuners t JOIN tunings u ON u.tuner_id = t.tuner_id JOIN pianos p ON u.piano_id = p.piano_id JOIN owners o ON p.owner_id = o.owner_id WHERE o.owner_name = 'Jazz Cellar'

? Return the serial number of each piano along with the name of its owner.
? piano serial numbers and owners
SELECT p.serial_no, o.owner_name FROM pianos p JOIN owners o ON p.owner_id = o.owner_id

? Which tuners have helped on a tuning of a concert grand?
? helpers on concert grand tunings, no repeats
SELECT DISTINCT t.tuner_name FROM tuners t JOIN tunings u ON u.helper_id = t.tuner_id JOIN pianos p ON u.piano_id = p.piano_id WHERE p.build = 'concert grand'

? How much has each tuner earned in tuning fees? Show the name and the total.
? fees by tuner
SELECT t.tuner_name, SUM(u.fee) FROM tuners t JOIN tunings u ON u.tuner_id = t.tuner_id GROUP BY t.tuner_id, t.tuner_name

? Which pianos have never been tuned? Give the serial number.
? serial numbers of pianos without a tuning
SELECT serial_no FROM pianos WHERE piano_id NOT IN (SELECT piano_id FROM tunings)

? Which owners do not have a piano on record?
? owners without pianos
SELECT owner_name FROM owners WHERE owner_id NOT IN (SELECT owner_id FROM pianos)

? How many pianos does each owner have, including owners with none?
? pianos per owner with zeros
SELECT o.owner_name, COUNT(p.piano_id) FROM owners o LEFT JOIN pianos p ON p.owner_id = o.owner_id GROUP BY o.owner_id, o.owner_name

? What did the parts cost for the pianos of each brand?
? cost of parts replaced by brand
SELECT p.brand, SUM(r.cost) FROM parts_replaced r JOIN tunings u ON r.tuning_id = u.tuning_id JOIN pianos p ON u.piano_id = p.piano_id GROUP BY p.brand

? How many hammers did Boris Klein replace?
? hammer quantity replaced by tuner Boris Klein
SELECT SUM(r.qty) FROM parts_replaced r JOIN tunings u ON r.tuning_id = u.tuning_id JOIN tuners t ON u.tuner_id = t.tuner_id WHERE r.part = 'hammer' AND t.tuner_name = 'Boris Klein'

? Which owners had a string and also a damper replaced?
SELECT o.owner_name FROM owners o JOIN pianos p ON p.owner_id = o.owner_id JOIN tunings u ON u.piano_id = p.piano_id JOIN parts_replaced r ON r.tuning_id = u.tuning_id WHERE r.part = 'string' INTERSECT SELECT o.owner_name FROM owners o JOIN pianos p ON p.owner_id = o.owner_id JOIN tunings u ON u.piano_id = p.piano_id JOIN parts_replaced r ON r.tuning_id = u.tuning_id WHERE r.part = 'damper'

? Give the brand, the owner's name and the tuner's name for tunings that found the piano unplayable.
? unplayable pianos: brand, owner, tuner
SELECT p.brand, o.owner_name, t.tuner_name FROM tunings u JOIN pianos p ON u.piano_id = p.piano_id JOIN owners o ON p.owner_id = o.owner_id JOIN tuners t ON u.tuner_id = t.tuner_id WHERE u.condition = 'unplayable'

? Which owner has paid the most for tunings?
? owner with the highest sum of fees
SELECT o.owner_name FROM owners o JOIN pianos p ON p.owner_id = o.owner_id JOIN tunings u ON u.piano_id = p.piano_id GROUP BY o.owner_id, o.owner_name ORDER BY SUM(u.fee) DESC LIMIT 1

? Which tuners have worked as helper as well as lead tuner?
? tuners who tune and also help
SELECT t.tuner_name FROM tuners t JOIN tunings u ON u.tuner_id = t.tuner_id INTERSECT SELECT t.tuner_name FROM tuners t JOIN tunings u ON u.helper_id = t.tuner_id

? How many tunings did we do in the last 6 weeks?
? tunings, past 6 weeks
SELECT COUNT(*) FROM tunings WHERE tuned_on >= CURRENT_DATE - INTERVAL '6 weeks'

? How many days do owners wait from request to tuning on average?
? average days between request and tuning
SELECT AVG(tuned_on - requested_on) FROM tunings

? What is the average wait in days from request to tuning for each kind of owner?
? days from requested to tuned by owner kind
SELECT o.owner_kind, AVG(u.tuned_on - u.requested_on) FROM tunings u JOIN pianos p ON u.piano_id = p.piano_id JOIN owners o ON p.owner_id = o.owner_id GROUP BY o.owner_kind

? Which requests have not been carried out yet? Give the tuning id.
? tuning ids still to be done
SELECT tuning_id FROM tunings WHERE tuned_on IS NULL

? What were the fees per month in 2024?
? monthly tuning fees, 2024
SELECT DATE_TRUNC('month', tuned_on), SUM(fee) FROM tunings WHERE EXTRACT(YEAR FROM tuned_on) = 2024 GROUP BY DATE_TRUNC('month', tuned_on)

? How many pianos were tuned in October 2023?
? tunings of October 2023
SELECT COUNT(*) FROM tunings WHERE EXTRACT(YEAR FROM tuned_on) = 2023 AND EXTRACT(MONTH FROM tuned_on) = 10

? How many minutes were spent on tunings each year?
? minutes spent by year
SELECT EXTRACT(YEAR FROM tuned_on), SUM(minutes_spent) FROM tunings GROUP BY EXTRACT(YEAR FROM tuned_on)

? When was each piano last tuned? Show serial number and date.
? last tuning per serial number
SELECT p.serial_no, MAX(u.tuned_on) FROM pianos p JOIN tunings u ON u.piano_id = p.piano_id GROUP BY p.piano_id, p.serial_no

? Which pianos were bought after 2019-05-31 and have not been sold? Give the serial numbers.
? serial numbers of unsold pianos bought after May 31, 2019
SELECT serial_no FROM pianos WHERE bought_on > '2019-05-31' AND sold_on IS NULL

? Which pianos were made between 1900 and 1940? Serial numbers please.
? serial numbers of pianos from 1900 to 1940
SELECT serial_no FROM pianos WHERE year_made BETWEEN 1900 AND 1940

? How many tunings fall on each weekday?
? tunings by day of the week
SELECT EXTRACT(DOW FROM tuned_on), COUNT(*) FROM tunings GROUP BY EXTRACT(DOW FROM tuned_on)

? By how much was the pitch raised at each tuning? Return tuning id and pitch after minus pitch before.
? tuning id, pitch after less pitch before
SELECT tuning_id, pitch_after - pitch_before FROM tunings

? What is the fee per minute of every tuning? Show the tuning id.
? fee divided by minutes for each tuning id
SELECT tuning_id, CAST(fee AS FLOAT) / NULLIF(minutes_spent, 0) FROM tunings

? What is travel cost as a percentage of the fees for each tuner? Give the name.
? travel cost in percent of fees per tuner
SELECT t.tuner_name, 100.0 * SUM(u.travel_cost) / NULLIF(SUM(u.fee), 0) FROM tunings u JOIN tuners t ON u.tuner_id = t.tuner_id GROUP BY t.tuner_id, t.tuner_name

? What is the ratio of upright to baby grand pianos for each kind of owner?
? upright / baby grand by owner kind
SELECT o.owner_kind, CAST(SUM(CASE WHEN p.build = 'upright' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN p.build = 'baby grand' THEN 1 ELSE 0 END), 0) FROM pianos p JOIN owners o ON p.owner_id = o.owner_id GROUP BY o.owner_kind

? What is the ratio of worn to excellent conditions among the tunings?
? worn to excellent
SELECT CAST(SUM(CASE WHEN condition = 'worn' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN condition = 'excellent' THEN 1 ELSE 0 END), 0) FROM tunings

? What share of the pianos has a humidifier?
? proportion of pianos with a humidifier
SELECT CAST(SUM(CASE WHEN has_humidifier = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pianos

? What percentage of the pianos of each brand has been sold?
? sold pianos in percent by brand
SELECT brand, 100.0 * SUM(CASE WHEN NOT sold_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM pianos GROUP BY brand

? How often is a piano tuned on average?
? average tunings per piano
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT piano_id), 0) FROM tunings

? On average, how many pianos does an owner have?
? pianos per owner on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT owner_id), 0) FROM pianos

? What does one piece of each part cost, total cost over total quantity?
? cost per piece by part
SELECT part, CAST(SUM(cost) AS FLOAT) / NULLIF(SUM(qty), 0) FROM parts_replaced GROUP BY part

? What percentage of tunings had a helper?
? tunings with a helper in percent
SELECT 100.0 * SUM(CASE WHEN NOT helper_id IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM tunings

? How many more school owners than hotel owners do we serve?
? schools minus hotels among the owners
SELECT SUM(CASE WHEN owner_kind = 'school' THEN 1 ELSE 0 END) - SUM(CASE WHEN owner_kind = 'hotel' THEN 1 ELSE 0 END) FROM owners

? What are the pianos of each brand worth together?
? estimated value by brand
SELECT brand, SUM(estimated_value) FROM pianos GROUP BY brand

? Which builds are worth more than 15000 on average?
? builds with an average estimated value over 15000
SELECT build FROM pianos GROUP BY build HAVING AVG(estimated_value) > 15000

? How many minutes were spent per condition, and on how many tunings?
? condition, minutes spent, number of tunings
SELECT condition, SUM(minutes_spent), COUNT(*) FROM tunings GROUP BY condition

? Which parts have been replaced more than 200 times, by quantity?
? parts with a total quantity above 200
SELECT part FROM parts_replaced GROUP BY part HAVING SUM(qty) > 200

? Which tuner charges the most per hour?
? dearest tuner by hourly fee
SELECT tuner_name FROM tuners ORDER BY hourly_fee DESC LIMIT 1

? What brand is the oldest piano?
? brand of the oldest piano
SELECT brand FROM pianos ORDER BY year_made LIMIT 1

? Who are the 3 newest tuners?
? the 3 tuners who joined last
SELECT tuner_name FROM tuners ORDER BY joined_on DESC LIMIT 3

? Which owners can't be phoned because the number is missing?
? owners without a phone number
SELECT owner_name FROM owners WHERE phone IS NULL

? Which pianos lack a humidifier and are worth over 30000? Give the serial numbers.
? serial numbers of pianos above 30000 without a humidifier
SELECT serial_no FROM pianos WHERE has_humidifier = FALSE AND estimated_value > 30000

? Which tuners don't have perfect pitch?
? tuners without perfect pitch
SELECT tuner_name FROM tuners WHERE perfect_pitch = FALSE

? Which pieces are played on the Petrof?
I do not know

? How many keys of each piano stick?
I do not know

? What rating did the owners give Cleo Watts?
I do not know
