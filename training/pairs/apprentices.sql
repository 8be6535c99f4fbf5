-- Apprentices in the trades: contracts with workshops, master craftsmen, vocational school absences and trade exams.

CREATE TABLE trade (
  id INTEGER PRIMARY KEY,
  title TEXT, -- carpenter; electrician; plumber; baker; roofer
  guild TEXT, -- wood guild; metal guild; food guild; building guild
  years_to_learn NUMERIC,
  regulated BOOLEAN
);

CREATE TABLE workshop (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Holm & Sons; Steiner Works; Red Roof Ltd; Old Mill Joinery
  town TEXT, -- Graz; Linz; Villach; Bregenz
  owner_name TEXT, -- Karl Holm; Eva Steiner; Nils Roth; Maria Pichler
  opened_in INTEGER,
  employees INTEGER,
  phone TEXT,
  licence_valid_until DATE
);

CREATE TABLE master (
  id INTEGER PRIMARY KEY,
  workshop_id INTEGER REFERENCES workshop (id),
  trade_id INTEGER REFERENCES trade (id),
  name TEXT, -- Otto Brandl; Sara Kern; Emil Wolf; Rosa Gruber
  master_title_since INTEGER,
  birth_date DATE
);

CREATE TABLE apprentice (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Jakob; Leonie; Emre; Valentina; Milan
  gender TEXT, -- female; male; diverse
  birth_date DATE,
  home_town TEXT, -- Wels; Steyr; Leoben; Dornbirn
  schooling TEXT, -- middle school; grammar school; special school
  has_driving_licence BOOLEAN
);

CREATE TABLE contract (
  id INTEGER PRIMARY KEY,
  apprentice_id INTEGER REFERENCES apprentice (id),
  workshop_id INTEGER REFERENCES workshop (id),
  trade_id INTEGER REFERENCES trade (id),
  signed_on DATE,
  begins_on DATE,
  ended_on DATE,
  state TEXT, -- active; finished; terminated; suspended
  wage NUMERIC,
  subsidy_amt NUMERIC,
  weekly_hours INTEGER
);

CREATE TABLE absence (
  id INTEGER PRIMARY KEY,
  contract_id INTEGER REFERENCES contract (id),
  reason TEXT, -- illness; holiday; unexcused; family
  first_day DATE,
  last_day DATE,
  hours_missed INTEGER
);

CREATE TABLE trade_exam (
  id INTEGER PRIMARY KEY,
  contract_id INTEGER REFERENCES contract (id),
  examiner_id INTEGER REFERENCES master (id),
  trainer_id INTEGER REFERENCES master (id),
  held_on DATE,
  result TEXT, -- passed; failed; distinction; absent
  theory_points INTEGER,
  practical_points INTEGER,
  max_points INTEGER
);

? Which apprentices are learning to be an electrician?
? names of all electrician apprentices
SELECT a.name FROM apprentice a JOIN contract c ON c.apprentice_id = a.id JOIN trade t ON c.trade_id = t.id WHERE t.title = 'electrician'

? Return the name of each apprentice along with the workshop where the contract was signed and the wage.
? apprentice, workshop and wage of every contract
SELECT a.name, w.name, c.wage FROM contract c JOIN apprentice a ON c.apprentice_id = a.id JOIN workshop w ON c.workshop_id = w.id

? Which workshops have never signed a contract with an apprentice?
? workshops that never had apprentices
SELECT name FROM workshop WHERE id NOT IN (SELECT workshop_id FROM contract)

? Which masters have examined apprentices who then failed?
? examiners of failed trade exams
SELECT DISTINCT m.name FROM trade_exam e JOIN master m ON e.examiner_id = m.id WHERE e.result = 'failed'

? Whose trainees passed with distinction? Give the trainers' names.
? trainers behind the exams with a distinction
SELECT DISTINCT m.name FROM trade_exam e JOIN master m ON e.trainer_id = m.id WHERE e.result = 'distinction'

? How many hours did each apprentice miss altogether?
? total hours missed per apprentice
SELECT a.name, SUM(ab.hours_missed) FROM absence ab JOIN contract c ON ab.contract_id = c.id JOIN apprentice a ON c.apprentice_id = a.id GROUP BY a.id, a.name

? How many contracts does each trade have, including the trades nobody learns?
? contracts per trade, also those with none
SELECT t.title, COUNT(c.id) FROM trade t LEFT JOIN contract c ON c.trade_id = t.id GROUP BY t.id, t.title

? In which towns are plumber apprentices trained?
? towns of the workshops that train a plumber
SELECT DISTINCT w.town FROM workshop w JOIN contract c ON c.workshop_id = w.id JOIN trade t ON c.trade_id = t.id WHERE t.title = 'plumber'

? Which apprentices have been absent unexcused?
? who missed work with the reason unexcused
SELECT DISTINCT a.name FROM apprentice a JOIN contract c ON c.apprentice_id = a.id JOIN absence ab ON ab.contract_id = c.id WHERE ab.reason = 'unexcused'

? Which apprentices have a contract but have never been absent?
? contracted apprentices without a single absence
SELECT DISTINCT a.name FROM apprentice a JOIN contract c ON c.apprentice_id = a.id WHERE NOT c.id IN (SELECT contract_id FROM absence)

? Which masters work in Linz, and what is their trade?
? name and trade of the masters in Linz
SELECT m.name, t.title FROM master m JOIN trade t ON m.trade_id = t.id JOIN workshop w ON m.workshop_id = w.id WHERE w.town = 'Linz'

? How much subsidy has been paid in total per workshop?
? sum of subsidies by workshop
SELECT w.name, SUM(c.subsidy_amt) FROM contract c JOIN workshop w ON c.workshop_id = w.id GROUP BY w.id, w.name

? Which workshop has lost the most apprentices through terminated contracts?
? workshop with the most terminated contracts
SELECT w.name FROM contract c JOIN workshop w ON c.workshop_id = w.id WHERE c.state = 'terminated' GROUP BY w.id, w.name ORDER BY COUNT(*) DESC LIMIT 1

? Which trades are taught at Holm & Sons?
? what can you learn at Holm & Sons
SELECT DISTINCT t.title FROM trade t JOIN contract c ON c.trade_id = t.id JOIN workshop w ON c.workshop_id = w.id WHERE w.name = 'Holm & Sons'

? What was the average number of practical points for each trade?
? average practical points in the exams, by trade
SELECT t.title, AVG(e.practical_points) FROM trade_exam e JOIN contract c ON e.contract_id = c.id JOIN trade t ON c.trade_id = t.id GROUP BY t.id, t.title

? Which masters have never sat as examiner?
? masters who have not examined anyone
SELECT name FROM master WHERE id NOT IN (SELECT examiner_id FROM trade_exam WHERE NOT examiner_id IS NULL)

? How many female apprentices does each workshop in Graz have on an active contract?
? active female apprentices per Graz workshop
SELECT w.name, COUNT(*) FROM contract c JOIN workshop w ON c.workshop_id = w.id JOIN apprentice a ON c.apprentice_id = a.id WHERE a.gender = 'female' AND w.town = 'Graz' AND c.state = 'active' GROUP BY w.id, w.name

? How many contracts were signed in the last 6 months?
? contracts signed during the past 6 months
SELECT COUNT(*) FROM contract WHERE signed_on >= CURRENT_DATE - INTERVAL '6 months'

? How many apprenticeships began in each year?
? contracts by the year they begin
SELECT EXTRACT(YEAR FROM begins_on), COUNT(*) FROM contract GROUP BY EXTRACT(YEAR FROM begins_on)

? How many days passed on average between signing and beginning?
? average days from signature to first working day of the contracts
SELECT AVG(begins_on - signed_on) FROM contract

? How many hours were missed per month in 2023?
? monthly missed hours for absences starting in 2023
SELECT DATE_TRUNC('month', first_day), SUM(hours_missed) FROM absence WHERE EXTRACT(YEAR FROM first_day) = 2023 GROUP BY DATE_TRUNC('month', first_day)

? What is the longest absence in days for each reason?
? max days from the first to the last day of an absence, per reason
SELECT reason, MAX(last_day - first_day) FROM absence GROUP BY reason

? Which absences took longer than 14 days? Show the id and the reason.
? id and reason of absences of over 14 days
SELECT id, reason FROM absence WHERE last_day - first_day > 14

? How many trade exams were held in June 2022?
? exams in June 2022
SELECT COUNT(*) FROM trade_exam WHERE EXTRACT(YEAR FROM held_on) = 2022 AND EXTRACT(MONTH FROM held_on) = 6

? What is the average age of the apprentices by schooling?
? mean age in years per schooling of the apprentices
SELECT schooling, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM apprentice GROUP BY schooling

? Which workshops' licences run out before 2025-12-31?
? names of workshops with a licence valid until a date earlier than 2025-12-31
SELECT name FROM workshop WHERE licence_valid_until < '2025-12-31'

? When was the most recent exam of each examiner?
? examiners with the date of their last exam
SELECT m.name, MAX(e.held_on) FROM trade_exam e JOIN master m ON e.examiner_id = m.id GROUP BY m.id, m.name

? How many contracts have not ended yet?
? number of contracts still open
SELECT COUNT(*) FROM contract WHERE ended_on IS NULL

? On which weekdays do absences begin, and how many on each?
? number of absences by weekday of the first day
SELECT EXTRACT(DOW FROM first_day), COUNT(*) FROM absence GROUP BY EXTRACT(DOW FROM first_day)

? How many contracts that began this year are already terminated?
? terminated contracts with a beginning this year
SELECT COUNT(*) FROM contract WHERE EXTRACT(YEAR FROM begins_on) = EXTRACT(YEAR FROM CURRENT_DATE) AND state = 'terminated'

? Who has held the master title since 2005 or longer?
? masters with the title since 2005 or earlier
SELECT name FROM master WHERE master_title_since <= 2005

? How many exams took place per quarter?
? trade exams by quarter
SELECT DATE_TRUNC('quarter', held_on), COUNT(*) FROM trade_exam GROUP BY DATE_TRUNC('quarter', held_on)

? What share of trade exams was passed?
? share of exams with the result passed
SELECT CAST(SUM(CASE WHEN result = 'passed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM trade_exam

? What is the ratio of failed to passed exams for each trade?
? failed against passed exams per trade, as ratio
SELECT t.title, CAST(SUM(CASE WHEN e.result = 'failed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN e.result = 'passed' THEN 1 ELSE 0 END), 0) FROM trade_exam e JOIN contract c ON e.contract_id = c.id JOIN trade t ON c.trade_id = t.id GROUP BY t.id, t.title

? What percentage of contracts was terminated per workshop?
? percent terminated contracts by workshop name
SELECT w.name, 100.0 * SUM(CASE WHEN c.state = 'terminated' THEN 1 ELSE 0 END) / COUNT(*) FROM contract c JOIN workshop w ON c.workshop_id = w.id GROUP BY w.id, w.name

? What is the ratio of female to male apprentices in each home town?
? female to male apprentices by home town
SELECT home_town, CAST(SUM(CASE WHEN gender = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN gender = 'male' THEN 1 ELSE 0 END), 0) FROM apprentice GROUP BY home_town

? What percentage of the wages is covered by subsidies?
? subsidies as a percentage of all wages in the contracts
SELECT 100.0 * SUM(subsidy_amt) / NULLIF(SUM(wage), 0) FROM contract

? What is the wage per weekly hour for each contract id?
? contract id with wage divided by weekly hours
SELECT id, CAST(wage AS FLOAT) / NULLIF(weekly_hours, 0) FROM contract

? How many absences are there on average for each contract that has any?
? average number of absences per contract
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT contract_id), 0) FROM absence

? What share of contracts has an end date, by state?
? per state, share of contracts that have ended
SELECT state, CAST(SUM(CASE WHEN ended_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM contract GROUP BY state

? What percentage of the missed hours was due to illness?
? hours missed because of illness in percent of all missed hours
SELECT 100.0 * SUM(CASE WHEN reason = 'illness' THEN hours_missed ELSE 0 END) / NULLIF(SUM(hours_missed), 0) FROM absence

? What is the difference between practical and theory points for each exam? List the exam id first.
? exam id, practical minus theory points
SELECT id, practical_points - theory_points FROM trade_exam

? What percentage of the possible points did the apprentices reach in theory, per result?
? theory points as percentage of max points by result
SELECT result, 100.0 * SUM(theory_points) / NULLIF(SUM(max_points), 0) FROM trade_exam GROUP BY result

? What is the ratio of practical points to maximum points for each exam date?
? practical points over max points per day of the exam, as ratio
SELECT held_on, CAST(SUM(practical_points) AS FLOAT) / NULLIF(SUM(max_points), 0) FROM trade_exam GROUP BY held_on

? What percentage of apprentices can drive?
? percentage of apprentices with a driving licence
SELECT 100.0 * SUM(CASE WHEN has_driving_licence = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM apprentice

? How many apprentices does a workshop train on average?
? average number of different apprentices per workshop with contracts
SELECT CAST(COUNT(DISTINCT apprentice_id) AS FLOAT) / NULLIF(COUNT(DISTINCT workshop_id), 0) FROM contract

? What share of the trades is regulated in each guild?
? regulated trades as a share by guild
SELECT guild, CAST(SUM(CASE WHEN regulated = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM trade GROUP BY guild

? How many apprentices come from each home town?
? apprentices by home town
SELECT home_town, COUNT(*) FROM apprentice GROUP BY home_town

? How many people work in the workshops of each town?
? employees per town
SELECT town, SUM(employees) FROM workshop GROUP BY town

? For which reasons were more than 500 hours missed in total?
? absence reasons with over 500 missed hours
SELECT reason FROM absence GROUP BY reason HAVING SUM(hours_missed) > 500

? In what guilds does it take more than 3 years on average to learn a trade?
? guilds whose trades take longer than 3 years on average
SELECT guild FROM trade GROUP BY guild HAVING AVG(years_to_learn) > 3

? What is the average wage by state of the contract?
? average pay of contracts per state
SELECT state, AVG(wage) FROM contract GROUP BY state

? Which home towns have at least 12 male apprentices?
? home towns with 12 or more male apprentices
SELECT home_town FROM apprentice WHERE gender = 'male' GROUP BY home_town HAVING COUNT(*) >= 12

? Which trade takes the longest to learn?
? trade with the longest training
SELECT title FROM trade ORDER BY years_to_learn DESC LIMIT 1

? Who owns the oldest workshop?
? owner of the workshop that opened first
SELECT owner_name FROM workshop ORDER BY opened_in LIMIT 1

? Who is the oldest master?
? name of the master born first
SELECT name FROM master ORDER BY birth_date LIMIT 1

? Which 3 workshops are the smallest by employees?
? 3 workshops with the fewest employees
SELECT name FROM workshop ORDER BY employees LIMIT 3

? List the contract ids with their wage, best paid first.
? contracts and wages from high to low
SELECT id, wage FROM contract ORDER BY wage DESC

? Which workshops have left no telephone number?
? workshops without a phone
SELECT name FROM workshop WHERE phone IS NULL

? Which trades are not regulated?
? unregulated trades
SELECT title FROM trade WHERE regulated = FALSE

? Who among the apprentices comes from Wels or Steyr?
? apprentices with home town Wels or Steyr
SELECT name FROM apprentice WHERE home_town IN ('Wels', 'Steyr')

? Which contracts pay more than the average wage? Show the id.
? ids of contracts with an above average wage
SELECT id FROM contract WHERE wage > (SELECT AVG(wage) FROM contract)

? How much do the tools of an apprentice cost?
? tool costs per apprentice
I do not know

? Which apprentices took part in the skills championship?
? skills championship participants
I do not know

? Who are the parents of the apprentices under eighteen?
? parents of each apprentice
I do not know
