-- A transplant network: centres, recipients on the waiting list, donors, organs offered and transplants.

CREATE TABLE centre (
  centre_code TEXT PRIMARY KEY,
  centre_name TEXT, -- Saint Luke; Northern Transplant; Capital University; Lakeside; Queen Mary
  city TEXT, -- Vienna; Zurich; Lyon; Prague; Milan
  surgeons INTEGER,
  paediatric BOOLEAN
);

CREATE TABLE recipient (
  recipient_id INTEGER PRIMARY KEY,
  initials TEXT,
  sex TEXT, -- female; male
  birth_date DATE,
  blood_group TEXT, -- O; AB; A1; B1
  city TEXT, -- Vienna; Zurich; Lyon; Prague; Milan
  diabetic BOOLEAN
);

CREATE TABLE waiting_list (
  entry_id INTEGER PRIMARY KEY,
  recipient_id INTEGER REFERENCES recipient (recipient_id),
  centre_code TEXT REFERENCES centre (centre_code),
  organ TEXT, -- kidney; liver; heart; lung; pancreas
  listed_on DATE,
  removed_on DATE,
  priority_score NUMERIC,
  list_status TEXT, -- active; on hold; transplanted; withdrawn; deceased
  earlier_transplants INTEGER
);

CREATE TABLE donor (
  donor_id INTEGER PRIMARY KEY,
  donor_type TEXT, -- living; brain death; circulatory death
  age INTEGER,
  sex TEXT, -- female; male
  blood_group TEXT, -- O; AB; A1; B1
  hospital TEXT, -- Alpine Hospital; Metro Clinic; Danube Hospital; Bellevue
  donated_on DATE
);

CREATE TABLE offer (
  offer_id INTEGER PRIMARY KEY,
  donor_id INTEGER REFERENCES donor (donor_id),
  entry_id INTEGER REFERENCES waiting_list (entry_id),
  offered_at TIMESTAMP,
  answered_at TIMESTAMP,
  answer TEXT, -- accepted; declined; expired
  decline_reason TEXT -- organ quality; recipient ill; size mismatch; no surgeon
);

CREATE TABLE transplant (
  transplant_id INTEGER PRIMARY KEY,
  offer_id INTEGER REFERENCES offer (offer_id),
  surgery_date DATE,
  discharge_date DATE,
  cold_hours NUMERIC,
  surgery_minutes INTEGER,
  outcome TEXT, -- functioning; rejected; failed; unknown
  total_cost NUMERIC
);

? Which recipients are waiting for a liver? Give their initials.
? initials of recipients with a waiting list entry for a liver
SELECT DISTINCT r.initials FROM recipient r JOIN waiting_list w ON w.recipient_id = r.recipient_id WHERE w.organ = 'liver'

? How many active entries does the Lakeside centre have on the waiting list?
? number of active waiting list entries at Lakeside
SELECT COUNT(*) FROM waiting_list w JOIN centre c ON w.centre_code = c.centre_code WHERE w.list_status = 'active' AND c.centre_name = 'Lakeside'

? Which waiting list entries have never had an offer?
? ids of waiting list entries without any offer
SELECT entry_id FROM waiting_list WHERE entry_id NOT IN (SELECT entry_id FROM offer)

? Which centres have nobody on the waiting list?
? centres without a waiting list entry
SELECT centre_name FROM centre WHERE centre_code NOT IN (SELECT centre_code FROM waiting_list)

? From which hospitals did donors of accepted offers come?
? distinct donor hospitals with any accepted offer
SELECT DISTINCT d.hospital FROM donor d JOIN offer o ON o.donor_id = d.donor_id WHERE o.answer = 'accepted'

? How many kidney transplants have there been?
? number of transplants whose waiting list entry is for a kidney
SELECT COUNT(*) FROM transplant t JOIN offer o ON t.offer_id = o.offer_id JOIN waiting_list w ON o.entry_id = w.entry_id WHERE w.organ = 'kidney'

? Which centres have done a heart transplant that was rejected?
? centre names, without repeats, of transplants with outcome rejected and the organ heart on the waiting list
SELECT DISTINCT c.centre_name FROM centre c JOIN waiting_list w ON w.centre_code = c.centre_code JOIN offer o ON o.entry_id = w.entry_id JOIN transplant t ON t.offer_id = o.offer_id WHERE w.organ = 'heart' AND t.outcome = 'rejected'

? How long were organs from living donors kept cold on average?
? average cold hours of transplants from living donors
SELECT AVG(t.cold_hours) FROM transplant t JOIN offer o ON t.offer_id = o.offer_id JOIN donor d ON o.donor_id = d.donor_id WHERE d.donor_type = 'living'

? How many waiting list entries does each centre have, including centres with none?
? all centres with the number of waiting list entries, even zero
SELECT c.centre_name, COUNT(w.entry_id) FROM centre c LEFT JOIN waiting_list w ON w.centre_code = c.centre_code GROUP BY c.centre_code, c.centre_name

? Which organs do diabetic recipients wait for?
? different organs on the waiting list for recipients who are diabetic
SELECT DISTINCT w.organ FROM waiting_list w JOIN recipient r ON w.recipient_id = r.recipient_id WHERE r.diabetic = TRUE

? In which cities do recipients live where we have no centre?
? cities of recipients but not of any centre
SELECT city FROM recipient EXCEPT SELECT city FROM centre

? How many people are waiting for each organ?
? waiting list entries per organ
SELECT organ, COUNT(*) FROM waiting_list GROUP BY organ

? Waiting list by organ and status
? For each organ and list status, how many entries are on the waiting list?
SELECT organ, list_status, COUNT(*) FROM waiting_list GROUP BY organ, list_status

? Donors per type with their average age
? How many donors are there of each type, and how old are they on average?
SELECT donor_type, COUNT(*), AVG(age) FROM donor GROUP BY donor_type

? Why are offers declined? Count the declined offers by reason.
? declined offers per decline reason
SELECT decline_reason, COUNT(*) FROM offer WHERE answer = 'declined' GROUP BY decline_reason

? Average cost and duration of surgery by outcome
? What do transplants cost and how many minutes do they take on average, for each outcome?
SELECT outcome, AVG(total_cost), AVG(surgery_minutes) FROM transplant GROUP BY outcome

? Which hospitals had more than 15 donors?
? hospitals with over 15 donors
SELECT hospital FROM donor GROUP BY hospital HAVING COUNT(*) > 15

? Transplants per centre
? How many transplants did each centre carry out?
SELECT c.centre_name, COUNT(*) FROM centre c JOIN waiting_list w ON w.centre_code = c.centre_code JOIN offer o ON o.entry_id = w.entry_id JOIN transplant t ON t.offer_id = o.offer_id GROUP BY c.centre_code, c.centre_name

? How many different recipients does each centre have on its waiting list?
? distinct recipients per centre
SELECT c.centre_name, COUNT(DISTINCT w.recipient_id) FROM centre c JOIN waiting_list w ON w.centre_code = c.centre_code GROUP BY c.centre_code, c.centre_name

? Recipients by blood group and sex
? How many recipients are there for every blood group and sex?
SELECT blood_group, sex, COUNT(*) FROM recipient GROUP BY blood_group, sex

? Lowest, average and highest priority score by organ
? For each organ on the waiting list, min, mean and max priority score
SELECT organ, MIN(priority_score), AVG(priority_score), MAX(priority_score) FROM waiting_list GROUP BY organ

? Which entries were declined at least 4 times?
? waiting list entry ids with 4 or more declined offers
SELECT entry_id FROM offer WHERE answer = 'declined' GROUP BY entry_id HAVING COUNT(*) >= 4

? Surgeons per city
? How many surgeons do the centres of each city have?
SELECT city, SUM(surgeons) FROM centre GROUP BY city

? Who is at the top of the waiting list by priority? Show the entry id.
? id of the waiting list entry with the highest priority score
SELECT entry_id FROM waiting_list ORDER BY priority_score DESC LIMIT 1

? Which centre has the most surgeons?
? centre with the largest number of surgeons
SELECT centre_name FROM centre ORDER BY surgeons DESC LIMIT 1

? Which hospital provided the most donors?
? hospital with the highest number of donors
SELECT hospital FROM donor GROUP BY hospital ORDER BY COUNT(*) DESC LIMIT 1

? The 10 active entries listed earliest, with id and organ
? 10 active waiting list entries that were listed first: entry id, organ
SELECT entry_id, organ FROM waiting_list WHERE list_status = 'active' ORDER BY listed_on LIMIT 10

? Which centre has the longest waiting list for a lung?
? centre with the most waiting list entries for a lung
SELECT c.centre_name FROM centre c JOIN waiting_list w ON w.centre_code = c.centre_code WHERE w.organ = 'lung' GROUP BY c.centre_code, c.centre_name ORDER BY COUNT(*) DESC LIMIT 1

? List the transplants from most to least expensive with date and cost.
? surgery date and total cost of transplants, highest cost first
SELECT surgery_date, total_cost FROM transplant ORDER BY total_cost DESC

? Which transplant took longest?
? id of the transplant with the most surgery minutes
SELECT transplant_id FROM transplant ORDER BY surgery_minutes DESC LIMIT 1

? Initials of the 5 youngest recipients
? Who are the 5 youngest recipients, by initials?
SELECT initials FROM recipient ORDER BY birth_date DESC LIMIT 5

? How many transplants were done in 2023?
? transplants 2023
SELECT COUNT(*) FROM transplant WHERE EXTRACT(YEAR FROM surgery_date) = 2023

? How many days do people spend on the waiting list on average, by organ?
? average days from being listed to being removed per organ
SELECT organ, AVG(removed_on - listed_on) FROM waiting_list GROUP BY organ

? Hours between offer and answer, on average
? How many hours does it take on average until an offer is answered?
SELECT AVG(EXTRACT(EPOCH FROM answered_at - offered_at) / 3600) FROM offer

? Transplants per month in 2022
? How many transplants took place in each month of 2022?
SELECT DATE_TRUNC('month', surgery_date), COUNT(*) FROM transplant WHERE EXTRACT(YEAR FROM surgery_date) = 2022 GROUP BY DATE_TRUNC('month', surgery_date)

? Who was listed in the last 30 days? Initials and organ.
? initials of recipients and organ for waiting list entries of the past 30 days
SELECT r.initials, w.organ FROM recipient r JOIN waiting_list w ON w.recipient_id = r.recipient_id WHERE w.listed_on >= CURRENT_DATE - INTERVAL '30 days'

? Entries still active that were listed before 2019-01-01
? ids of active waiting list entries listed earlier than January 1, 2019
SELECT entry_id FROM waiting_list WHERE list_status = 'active' AND listed_on < '2019-01-01'

? How many days after surgery are people discharged?
? average days between surgery and discharge of transplants
SELECT AVG(discharge_date - surgery_date) FROM transplant

? When was the first transplant?
? earliest surgery date of a transplant
SELECT MIN(surgery_date) FROM transplant

? Donors per year
? How many donors were there in each year?
SELECT EXTRACT(YEAR FROM donated_on), COUNT(*) FROM donor GROUP BY EXTRACT(YEAR FROM donated_on)

? What share of offers is accepted?
? proportion of accepted offers
SELECT CAST(SUM(CASE WHEN answer = 'accepted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM offer

? Percentage of functioning transplants per organ
? For each organ, what percentage of transplants is functioning?
SELECT w.organ, 100.0 * SUM(CASE WHEN t.outcome = 'functioning' THEN 1 ELSE 0 END) / COUNT(*) FROM waiting_list w JOIN offer o ON o.entry_id = w.entry_id JOIN transplant t ON t.offer_id = o.offer_id GROUP BY w.organ

? Ratio of living donors to brain death donors
? What is the ratio of living to brain death donors?
SELECT CAST(SUM(CASE WHEN donor_type = 'living' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN donor_type = 'brain death' THEN 1 ELSE 0 END), 0) FROM donor

? How many offers come from one donor on average?
? average number of offers per donor
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT donor_id), 0) FROM offer

? Share of entries marked deceased by organ
? For every organ, what proportion of the waiting list is deceased?
SELECT organ, CAST(SUM(CASE WHEN list_status = 'deceased' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM waiting_list GROUP BY organ

? Cost per surgery minute of each transplant
? transplant id and total cost divided by surgery minutes
SELECT transplant_id, CAST(total_cost AS FLOAT) / NULLIF(surgery_minutes, 0) FROM transplant

? What percentage of recipients is diabetic?
? percent of diabetic recipients
SELECT 100.0 * SUM(CASE WHEN diabetic = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM recipient

? Which centres in Zurich or Lyon treat children, so are paediatric?
? paediatric centres in Lyon or Zurich
SELECT centre_name FROM centre WHERE paediatric = TRUE AND city IN ('Zurich', 'Lyon')

? Entries on hold with a priority above 30
? ids of waiting list entries on hold whose priority score is over 30
SELECT entry_id FROM waiting_list WHERE list_status = 'on hold' AND priority_score > 30

? Which offers have not been answered?
? ids of offers without an answer time
SELECT offer_id FROM offer WHERE answered_at IS NULL

? Female donors between 30 and 45
? ids of female donors aged 30 to 45
SELECT donor_id FROM donor WHERE sex = 'female' AND age BETWEEN 30 AND 45

? Show date, cold hours and cost of failed transplants.
? failed transplants: surgery date, cold hours, total cost
SELECT surgery_date, cold_hours, total_cost FROM transplant WHERE outcome = 'failed'

? Waiting list entries for anything but a kidney with more than 1 earlier transplant
? ids of entries for organs other than kidney and over 1 earlier transplants
SELECT entry_id FROM waiting_list WHERE organ <> 'kidney' AND earlier_transplants > 1

? Hospitals of donors with University in the name
? different donor hospitals whose name contains University
SELECT DISTINCT hospital FROM donor WHERE hospital LIKE '%University%'

? Who has not been discharged yet? Show the transplant ids.
? ids of transplants without a discharge date
SELECT transplant_id FROM transplant WHERE discharge_date IS NULL

? Which medicine do recipients take against rejection?
? immunosuppressants per recipient
I do not know

? Who is the family contact of each donor?
? next of kin of donors
I do not know

? Which helicopter flew the heart to Vienna?
? transport of each organ
I do not know
