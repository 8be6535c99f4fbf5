-- The medical department of a sports federation: clubs, athletes, injuries, physios, treatments and scans.

CREATE TABLE club (
  id INTEGER PRIMARY KEY,
  club_name TEXT, -- Harbour Rowers; Redwood Rugby; Skyline Volleyball; Icebreakers
  sport TEXT, -- rowing; rugby; volleyball; ice hockey
  league_tier INTEGER,
  home_city TEXT, -- Bergen; Cardiff; Turin; Tampere
  annual_medical_budget NUMERIC
);

CREATE TABLE athlete (
  id INTEGER PRIMARY KEY,
  athlete_name TEXT, -- Jonas Vik; Owen Pryce; Giulia Conti; Aino Salo; Ben Tate
  sex TEXT, -- female; male
  birth_date DATE,
  height_cm INTEGER,
  weight_kg NUMERIC,
  club_id INTEGER REFERENCES club (id),
  playing_position TEXT, -- setter; prop; goalkeeper; stroke; winger
  is_professional BOOLEAN
);

CREATE TABLE physio (
  id INTEGER PRIMARY KEY,
  physio_name TEXT, -- Dr Lund; Dr Evans; Dr Rossi; Dr Niemi
  speciality TEXT, -- knees; shoulders; back; concussion
  rate_per_hour NUMERIC,
  certified_until DATE
);

CREATE TABLE injury (
  id INTEGER PRIMARY KEY,
  athlete_id INTEGER REFERENCES athlete (id),
  body_part TEXT, -- ankle; knee; shoulder; hamstring; wrist; head
  injury_type TEXT, -- sprain; fracture; tear; bruise; strain
  severity TEXT, -- minor; moderate; severe
  occurred_on DATE,
  returned_on DATE,
  happened_in TEXT, -- match; training; travel
  is_recurrent BOOLEAN,
  diagnosed_by INTEGER REFERENCES physio (id)
);

CREATE TABLE treatment (
  id INTEGER PRIMARY KEY,
  injury_id INTEGER REFERENCES injury (id),
  physio_id INTEGER REFERENCES physio (id),
  method TEXT, -- massage; taping; ultrasound; surgery; rest
  begun_at TIMESTAMP,
  ended_at TIMESTAMP,
  cost NUMERIC,
  insurance_covered NUMERIC
);

CREATE TABLE scan (
  id INTEGER PRIMARY KEY,
  injury_id INTEGER REFERENCES injury (id),
  scan_type TEXT, -- MRI; X-ray; CT
  ordered_at TIMESTAMP,
  done_at TIMESTAMP,
  price NUMERIC
);

? Which athletes have injured a knee?
? different names of athletes with a knee injury
SELECT DISTINCT a.athlete_name FROM injury i JOIN athlete a ON i.athlete_id = a.id WHERE i.body_part = 'knee'

? Who at Redwood Rugby suffered a severe injury?
? athletes of the club Redwood Rugby with severe injuries, each once
SELECT DISTINCT a.athlete_name FROM injury i JOIN athlete a ON i.athlete_id = a.id JOIN club c ON a.club_id = c.id WHERE c.club_name = 'Redwood Rugby' AND i.severity = 'severe'

? Which athletes have never been injured?
? athletes without an injury
SELECT athlete_name FROM athlete WHERE id NOT IN (SELECT athlete_id FROM injury)

? How many injuries happened to rowing clubs' athletes?
? number of injuries in the sport of rowing
SELECT COUNT(*) FROM injury i JOIN athlete a ON i.athlete_id = a.id JOIN club c ON a.club_id = c.id WHERE c.sport = 'rowing'

? Which injuries of Giulia Conti were there? Show body part, type and the date they occurred.
? body part, injury type and date for the athlete Giulia Conti
SELECT i.body_part, i.injury_type, i.occurred_on FROM injury i JOIN athlete a ON i.athlete_id = a.id WHERE a.athlete_name = 'Giulia Conti'

? Which physios have performed treatments by ultrasound on shoulder injuries? Avoid duplicates.
? distinct physios who used ultrasound to treat a shoulder injury
SELECT DISTINCT p.physio_name FROM treatment t JOIN physio p ON t.physio_id = p.id JOIN injury i ON t.injury_id = i.id WHERE t.method = 'ultrasound' AND i.body_part = 'shoulder'

? What did all treatments of fractures cost?
? total treatment cost for injuries of type fracture
SELECT SUM(t.cost) FROM treatment t JOIN injury i ON t.injury_id = i.id WHERE i.injury_type = 'fracture'

? Which physios have not diagnosed any injury?
? physios with no diagnosed injuries
SELECT physio_name FROM physio WHERE id NOT IN (SELECT diagnosed_by FROM injury)

? Which clubs had an athlete who needed surgery?
? different clubs with a surgery treatment among their athletes
SELECT DISTINCT c.club_name FROM treatment t JOIN injury i ON t.injury_id = i.id JOIN athlete a ON i.athlete_id = a.id JOIN club c ON a.club_id = c.id WHERE t.method = 'surgery'

? How many MRI scans were made of injuries that happened in training?
? number of MRI scans for training injuries
SELECT COUNT(*) FROM scan s JOIN injury i ON s.injury_id = i.id WHERE s.scan_type = 'MRI' AND i.happened_in = 'training'

? Which professional athletes play for a club in Turin?
? professionals whose club is based in Turin, athlete name and position
SELECT a.athlete_name, a.playing_position FROM athlete a JOIN club c ON a.club_id = c.id WHERE a.is_professional = TRUE AND c.home_city = 'Turin'

? Give the ids of injuries that were never scanned.
? ids of injuries without a scan
SELECT id FROM injury WHERE id NOT IN (SELECT injury_id FROM scan)

? What percentage of injuries is recurrent?
? percentage of recurrent injuries
SELECT 100.0 * SUM(CASE WHEN is_recurrent = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM injury

? What share of the injuries of each sport happened in a match?
? share of match injuries per sport
SELECT c.sport, CAST(SUM(CASE WHEN i.happened_in = 'match' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM injury i JOIN athlete a ON i.athlete_id = a.id JOIN club c ON a.club_id = c.id GROUP BY c.sport

? What is the ratio of training injuries to match injuries?
? training to match ratio among injuries
SELECT CAST(SUM(CASE WHEN happened_in = 'training' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN happened_in = 'match' THEN 1 ELSE 0 END), 0) FROM injury

? How many injuries does an injured athlete have on average?
? average injuries per athlete hurt
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT athlete_id), 0) FROM injury

? How much of the treatment cost is covered by insurance, as a fraction?
? insurance covered amount over total treatment cost
SELECT CAST(SUM(insurance_covered) AS FLOAT) / NULLIF(SUM(cost), 0) FROM treatment

? For every body part, what percentage of the injuries is severe?
? percent severe injuries by body part
SELECT body_part, 100.0 * SUM(CASE WHEN severity = 'severe' THEN 1 ELSE 0 END) / COUNT(*) FROM injury GROUP BY body_part

? How many treatments are needed per injury on average?
? average number of treatments per treated injury
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT injury_id), 0) FROM treatment

? What is the treatment cost per injury, by severity?
? For each severity, average treatment cost per distinct injury
SELECT i.severity, CAST(SUM(t.cost) AS FLOAT) / NULLIF(COUNT(DISTINCT t.injury_id), 0) FROM treatment t JOIN injury i ON t.injury_id = i.id GROUP BY i.severity

? How much is left to pay for each treatment after insurance?
? cost minus insurance covered amount for all treatments
SELECT cost - insurance_covered FROM treatment

? What proportion of the athletes is female, per club?
? proportion of female athletes by club name
SELECT c.club_name, CAST(SUM(CASE WHEN a.sex = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM athlete a JOIN club c ON a.club_id = c.id GROUP BY c.id, c.club_name

? What is the weight to height ratio of each athlete? Show the name with it.
? athlete names and weight divided by height
SELECT athlete_name, CAST(weight_kg AS FLOAT) / NULLIF(height_cm, 0) FROM athlete

? What percentage of scans are X-ray scans?
? X-ray scans in percent of all scans
SELECT 100.0 * SUM(CASE WHEN scan_type = 'X-ray' THEN 1 ELSE 0 END) / COUNT(*) FROM scan

? How many injuries occurred in 2023?
? injuries in 2023
SELECT COUNT(*) FROM injury WHERE EXTRACT(YEAR FROM occurred_on) = 2023

? How many days is an athlete out on average, from the injury to the return?
? average days between an injury occurring and returning
SELECT AVG(returned_on - occurred_on) FROM injury

? For each body part, how long are athletes out in days on average and at most?
? average and longest absence in days per body part injured, counted from occurrence to return
SELECT body_part, AVG(returned_on - occurred_on), MAX(returned_on - occurred_on) FROM injury GROUP BY body_part

? Which injuries happened in the last 60 days? Body part and severity.
? body part and severity of the injuries over the past 60 days
SELECT body_part, severity FROM injury WHERE occurred_on >= CURRENT_DATE - INTERVAL '60 days'

? How many hours does one wait for a scan on average after ordering it?
? average waiting time in hours from ordering a scan to having it done
SELECT AVG(EXTRACT(EPOCH FROM done_at - ordered_at) / 3600) FROM scan

? Injuries per month in 2022
? Break down the injuries of 2022 by month.
SELECT DATE_TRUNC('month', occurred_on), COUNT(*) FROM injury WHERE EXTRACT(YEAR FROM occurred_on) = 2022 GROUP BY DATE_TRUNC('month', occurred_on)

? Whose certificate runs out before 2025-01-01?
? physios certified only until a day before January 1, 2025
SELECT physio_name FROM physio WHERE certified_until < '2025-01-01'

? On which weekday do injuries occur, and how many on each?
? injuries by weekday
SELECT EXTRACT(DOW FROM occurred_on), COUNT(*) FROM injury GROUP BY EXTRACT(DOW FROM occurred_on)

? When did Owen Pryce get hurt for the first time?
? date of the first injury of the athlete Owen Pryce
SELECT MIN(i.occurred_on) FROM injury i JOIN athlete a ON i.athlete_id = a.id WHERE a.athlete_name = 'Owen Pryce'

? What did treatments cost in each year?
? yearly treatment cost
SELECT EXTRACT(YEAR FROM begun_at), SUM(cost) FROM treatment GROUP BY EXTRACT(YEAR FROM begun_at)

? How old are the athletes on average in each sport, in years?
? average athlete age in years by sport
SELECT c.sport, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM a.birth_date)) FROM athlete a JOIN club c ON a.club_id = c.id GROUP BY c.sport

? Which athletes returned from an injury between 2024-02-01 and 2024-02-29?
? athletes back from injury from February 1, 2024 to February 29, 2024
SELECT a.athlete_name FROM injury i JOIN athlete a ON i.athlete_id = a.id WHERE i.returned_on BETWEEN '2024-02-01' AND '2024-02-29'

? How many minutes does a massage take on average?
? average length in minutes of massage treatments
SELECT AVG(EXTRACT(EPOCH FROM ended_at - begun_at) / 60) FROM treatment WHERE method = 'massage'

? How many injuries are there per body part and type?
? injuries by body part and injury type
SELECT body_part, injury_type, COUNT(*) FROM injury GROUP BY body_part, injury_type

? Which clubs have more than 15 athletes?
? clubs with over 15 athletes
SELECT c.club_name FROM athlete a JOIN club c ON a.club_id = c.id GROUP BY c.id, c.club_name HAVING COUNT(*) > 15

? Total and average treatment cost by method
? For each method, what is the total and the average cost of a treatment?
SELECT method, SUM(cost), AVG(cost) FROM treatment GROUP BY method

? How many athletes has each club? Also show clubs that have none.
? athletes per club name including clubs without athletes
SELECT c.club_name, COUNT(a.id) FROM club c LEFT JOIN athlete a ON a.club_id = c.id GROUP BY c.id, c.club_name

? How many different athletes did each physio diagnose?
? distinct athletes with a diagnosed injury per physio
SELECT p.physio_name, COUNT(DISTINCT i.athlete_id) FROM injury i JOIN physio p ON i.diagnosed_by = p.id GROUP BY p.id, p.physio_name

? Give me the count of scans and money spent on them per scan type.
? scans by type with total price
SELECT scan_type, COUNT(*), SUM(price) FROM scan GROUP BY scan_type

? average height and weight of athletes by position
? For each playing position, how tall and how heavy are athletes on average?
SELECT playing_position, AVG(height_cm), AVG(weight_kg) FROM athlete GROUP BY playing_position

? Which body parts have been injured more than 25 times?
? body parts with over 25 injuries
SELECT body_part FROM injury GROUP BY body_part HAVING COUNT(*) > 25

? Medical budget by sport and league tier
? What is the total annual medical budget of clubs for each sport and league tier?
SELECT sport, league_tier, SUM(annual_medical_budget) FROM club GROUP BY sport, league_tier

? Which 5 athletes have had the most injuries?
? top 5 athletes by number of injuries
SELECT a.athlete_name FROM injury i JOIN athlete a ON i.athlete_id = a.id GROUP BY a.id, a.athlete_name ORDER BY COUNT(*) DESC LIMIT 5

? Which club has the most injured athletes, counting every injury?
? club with the highest number of injuries
SELECT c.club_name FROM injury i JOIN athlete a ON i.athlete_id = a.id JOIN club c ON a.club_id = c.id GROUP BY c.id, c.club_name ORDER BY COUNT(*) DESC LIMIT 1

? What was the most expensive treatment? Give method and cost.
? method and cost of the dearest treatment
SELECT method, cost FROM treatment ORDER BY cost DESC LIMIT 1

? Who is the tallest athlete?
? name of the tallest athlete
SELECT athlete_name FROM athlete ORDER BY height_cm DESC LIMIT 1

? Which injury type causes the most treatment cost?
? injury type with the largest sum of treatment cost
SELECT i.injury_type FROM treatment t JOIN injury i ON t.injury_id = i.id GROUP BY i.injury_type ORDER BY SUM(t.cost) DESC LIMIT 1

? Sort the physios from the most to the least expensive per hour.
? physio names by hourly rate descending
SELECT physio_name FROM physio ORDER BY rate_per_hour DESC

? Who was hurt most recently?
? athlete with the latest injury
SELECT a.athlete_name FROM injury i JOIN athlete a ON i.athlete_id = a.id ORDER BY i.occurred_on DESC LIMIT 1

? Which clubs have the 2 smallest medical budgets?
? bottom 2 clubs by annual medical budget
SELECT club_name FROM club ORDER BY annual_medical_budget LIMIT 2

? Which injured people have not come back yet? Names, each once.
? athletes with an injury but no return date, without duplicates
SELECT DISTINCT a.athlete_name FROM injury i JOIN athlete a ON i.athlete_id = a.id WHERE i.returned_on IS NULL

? How many moderate or severe injuries were not recurrent?
? non-recurrent injuries with severity moderate or severe
SELECT COUNT(*) FROM injury WHERE severity IN ('moderate', 'severe') AND is_recurrent = FALSE

? Which athletes weigh more than 100 kg and are under 185 cm tall?
? athletes over 100 kg but below 185 cm
SELECT athlete_name FROM athlete WHERE weight_kg > 100 AND height_cm < 185

? Which physios specialise in knees or back and charge at most 90 an hour?
? physios with speciality knees or back and a rate of 90 or less per hour
SELECT physio_name FROM physio WHERE speciality IN ('knees', 'back') AND rate_per_hour <= 90

? Athletes whose name starts with "Mar"
? which athletes have a name beginning with Mar
SELECT athlete_name FROM athlete WHERE athlete_name LIKE 'Mar%'

? Which athletes are heavier than average?
? athletes with an above-average weight
SELECT athlete_name FROM athlete WHERE weight_kg > (SELECT AVG(weight_kg) FROM athlete)

? Which painkillers was Ben Tate given for his ankle?
? medication per injury
I do not know

? Which referee was in charge when the injury happened?
? referees of the matches with injuries
I do not know

? How many matches did each athlete miss?
? matches missed per injury
I do not know
