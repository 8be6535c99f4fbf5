-- An exam board: its test centres, papers, examiners, candidates' entries and appeals.

CREATE TABLE centres (
  centre_no INTEGER PRIMARY KEY,
  centre_name TEXT, -- Hilltop College; Northgate Hall; St Anne School; Riverside Academy
  region TEXT, -- North; South; Midlands; Wales
  town TEXT, -- Derby; Leeds; Bristol; Swansea
  seats INTEGER,
  approved_on DATE,
  is_active BOOLEAN
);

CREATE TABLE examiners (
  examiner_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Judith Crane; Paul Ekong; Irena Wolf; Sam Dhillon
  specialism TEXT, -- mathematics; German; chemistry; economics
  fee_per_script NUMERIC,
  recruited_on DATE,
  rank TEXT -- senior; assistant; chief
);

CREATE TABLE papers (
  paper_id INTEGER PRIMARY KEY,
  paper_code TEXT, -- MA101; GE204; CH330; EC118
  title TEXT, -- Pure Mathematics; Spoken German; Organic Chemistry; Market Theory
  level TEXT, -- foundation; higher; advanced
  max_marks INTEGER,
  duration_min INTEGER,
  exam_date DATE,
  setter_id INTEGER REFERENCES examiners (examiner_id),
  checker_id INTEGER REFERENCES examiners (examiner_id)
);

CREATE TABLE candidates (
  candidate_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Beth Owens; Kofi Mensah; Lara Quinn; Ivan Petrak
  birth_date DATE,
  centre_no INTEGER REFERENCES centres (centre_no),
  needs_extra_time BOOLEAN,
  is_private BOOLEAN
);

CREATE TABLE entries (
  entry_id INTEGER PRIMARY KEY,
  candidate_id INTEGER REFERENCES candidates (candidate_id),
  paper_id INTEGER REFERENCES papers (paper_id),
  entered_on DATE,
  entry_fee NUMERIC,
  status TEXT, -- sat; withdrawn; absent; disqualified
  marks INTEGER,
  grade TEXT, -- distinction; merit; pass; fail
  marked_by INTEGER REFERENCES examiners (examiner_id),
  marked_at TIMESTAMP
);

CREATE TABLE appeals (
  appeal_id INTEGER PRIMARY KEY,
  entry_id INTEGER REFERENCES entries (entry_id),
  lodged_at TIMESTAMP,
  decided_at TIMESTAMP,
  outcome TEXT, -- upheld; rejected; regraded
  charge NUMERIC
);

? Which candidates got a distinction in Organic Chemistry?
? names of candidates with grade distinction in the Organic Chemistry paper
SELECT c.full_name FROM entries e JOIN candidates c ON e.candidate_id = c.candidate_id JOIN papers p ON e.paper_id = p.paper_id WHERE e.grade = 'distinction' AND p.title = 'Organic Chemistry'

? Who set the Spoken German paper?
? name of the examiner who is the setter of Spoken German
SELECT x.full_name FROM papers p JOIN examiners x ON p.setter_id = x.examiner_id WHERE p.title = 'Spoken German'

? Who checked the paper with code MA101?
? Give me the name of the examiner acting as checker for paper MA101.
SELECT x.full_name FROM papers p JOIN examiners x ON p.checker_id = x.examiner_id WHERE p.paper_code = 'MA101'

? How many candidates sit their exams at a centre in Wales?
? number of candidates at centres in the Wales region
SELECT COUNT(*) FROM candidates c JOIN centres t ON c.centre_no = t.centre_no WHERE t.region = 'Wales'

? Which centres have no candidates at all?
? Find the names of the centres that never had a candidate.
SELECT centre_name FROM centres WHERE centre_no NOT IN (SELECT centre_no FROM candidates)

? List the different titles of papers that led to an upheld appeal.
? For which papers was an appeal against an entry upheld? Each title once.
SELECT DISTINCT p.title FROM appeals a JOIN entries e ON a.entry_id = e.entry_id JOIN papers p ON e.paper_id = p.paper_id WHERE a.outcome = 'upheld'

? What is the total of entry fees paid by private candidates?
? How much did private candidates pay in entry fees?
SELECT SUM(e.entry_fee) FROM entries e JOIN candidates c ON e.candidate_id = c.candidate_id WHERE c.is_private = TRUE

? What is the average number of marks in advanced level papers?
? mean marks over entries for papers of the advanced level
SELECT AVG(e.marks) FROM entries e JOIN papers p ON e.paper_id = p.paper_id WHERE p.level = 'advanced'

? Which examiners have not marked a single entry?
? examiners that marked no entries
SELECT full_name FROM examiners WHERE examiner_id NOT IN (SELECT marked_by FROM entries)

? Show the name and the town of the centre for every candidate who needs extra time.
? candidates needing extra time, with the town of their centre
SELECT c.full_name, t.town FROM candidates c JOIN centres t ON c.centre_no = t.centre_no WHERE c.needs_extra_time = TRUE

? Which candidates were absent from a foundation paper? List each of them once.
? distinct candidates whose entry for a foundation level paper has status absent
SELECT DISTINCT c.full_name FROM entries e JOIN candidates c ON e.candidate_id = c.candidate_id JOIN papers p ON e.paper_id = p.paper_id WHERE e.status = 'absent' AND p.level = 'foundation'

? How many appeals concern entries marked by Judith Crane?
? number of appeals against entries that the examiner Judith Crane marked
SELECT COUNT(*) FROM appeals a JOIN entries e ON a.entry_id = e.entry_id JOIN examiners x ON e.marked_by = x.examiner_id WHERE x.full_name = 'Judith Crane'

? What percentage of entries got the grade fail?
? percentage of entries graded fail
SELECT 100.0 * SUM(CASE WHEN grade = 'fail' THEN 1 ELSE 0 END) / COUNT(*) FROM entries

? What is the share of rejected appeals?
? proportion of appeals that were rejected
SELECT CAST(SUM(CASE WHEN outcome = 'rejected' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM appeals

? ratio of withdrawn entries to entries that were sat
? What is the ratio of withdrawn to sat entries?
SELECT CAST(SUM(CASE WHEN status = 'withdrawn' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'sat' THEN 1 ELSE 0 END), 0) FROM entries

? How many papers does a candidate enter on average?
? average entries per candidate
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT candidate_id), 0) FROM entries

? For each paper title, what percentage of its entries ended up with a distinction?
? percent of distinction entries by paper title
SELECT p.title, 100.0 * SUM(CASE WHEN e.grade = 'distinction' THEN 1 ELSE 0 END) / COUNT(*) FROM entries e JOIN papers p ON e.paper_id = p.paper_id GROUP BY p.paper_id, p.title

? What share of the candidates in each region takes part privately?
? For every region, give the proportion of private candidates.
SELECT t.region, CAST(SUM(CASE WHEN c.is_private = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM candidates c JOIN centres t ON c.centre_no = t.centre_no GROUP BY t.region

? How much in entry fees does one candidate bring in on average?
? entry fee total per distinct candidate
SELECT CAST(SUM(entry_fee) AS FLOAT) / NULLIF(COUNT(DISTINCT candidate_id), 0) FROM entries

? How many marks are there per minute of exam time in each paper? Show the title as well.
? For each paper give its title and the maximum marks divided by the duration in minutes.
SELECT title, CAST(max_marks AS FLOAT) / NULLIF(duration_min, 0) FROM papers

? What is the ratio of entry fees to appeal charges for entries that were appealed?
? total entry fee over total appeal charge
SELECT CAST(SUM(e.entry_fee) AS FLOAT) / NULLIF(SUM(a.charge), 0) FROM appeals a JOIN entries e ON a.entry_id = e.entry_id

? What percentage of our centres is still active?
? percent active centres
SELECT 100.0 * SUM(CASE WHEN is_active = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM centres

? Give the ratio of senior to assistant examiners.
? senior examiners to assistant examiners ratio
SELECT CAST(SUM(CASE WHEN rank = 'senior' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN rank = 'assistant' THEN 1 ELSE 0 END), 0) FROM examiners

? Which papers take place on 2024-06-12?
? paper titles with an exam on June 12, 2024
SELECT title FROM papers WHERE exam_date = '2024-06-12'

? How many entries came in during March 2024?
? entries received in March 2024
SELECT COUNT(*) FROM entries WHERE EXTRACT(YEAR FROM entered_on) = 2024 AND EXTRACT(MONTH FROM entered_on) = 3

? Which centres were approved between 2010-01-01 and 2015-12-31?
? names of centres approved from January 1, 2010 to December 31, 2015
SELECT centre_name FROM centres WHERE approved_on BETWEEN '2010-01-01' AND '2015-12-31'

? How many hours does it take on average to decide an appeal?
? average hours between lodging and deciding an appeal
SELECT AVG(EXTRACT(EPOCH FROM decided_at - lodged_at) / 3600) FROM appeals

? How many scripts were marked per day in the last 14 days?
? marked entries per day over the last 14 days
SELECT CAST(marked_at AS DATE), COUNT(*) FROM entries WHERE marked_at >= CURRENT_DATE - INTERVAL '14 days' GROUP BY CAST(marked_at AS DATE)

? How many appeals were lodged this year?
? number of appeals lodged this year
SELECT COUNT(*) FROM appeals WHERE EXTRACT(YEAR FROM lodged_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? Which candidates were born after 2007-08-31?
? candidates with a birth date later than 31 August 2007
SELECT full_name FROM candidates WHERE birth_date > '2007-08-31'

? When was the first and when the last exam held?
? first and last exam date over all papers
SELECT MIN(exam_date), MAX(exam_date) FROM papers

? Entry fees per month in 2023
? How much did we take in entry fees in each month of 2023?
SELECT DATE_TRUNC('month', entered_on), SUM(entry_fee) FROM entries WHERE EXTRACT(YEAR FROM entered_on) = 2023 GROUP BY DATE_TRUNC('month', entered_on)

? How many days before the exam do entries come in on average?
? average number of days between the entry date and the exam date of the paper
SELECT AVG(p.exam_date - e.entered_on) FROM entries e JOIN papers p ON e.paper_id = p.paper_id

? Who of the examiners was recruited in the last 6 months?
? examiners recruited during the past 6 months
SELECT full_name FROM examiners WHERE recruited_on >= CURRENT_DATE - INTERVAL '6 months'

? What is the average age of candidates in years?
? mean candidate age in years
SELECT AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM candidates

? How many entries are there for each grade?
? entries by grade
SELECT grade, COUNT(*) FROM entries GROUP BY grade

? Return for each region the number of centres and the total number of seats.
? centres and seats per region
SELECT region, COUNT(*), SUM(seats) FROM centres GROUP BY region

? What do examiners get per script on average, by rank?
? average fee per script for each rank of examiner
SELECT rank, AVG(fee_per_script) FROM examiners GROUP BY rank

? Which papers have more than 500 entries?
? titles of all papers that over 500 entries were made for
SELECT p.title FROM entries e JOIN papers p ON e.paper_id = p.paper_id GROUP BY p.paper_id, p.title HAVING COUNT(*) > 500

? How many different papers did each candidate enter?
? candidate name and number of distinct papers entered
SELECT c.full_name, COUNT(DISTINCT e.paper_id) FROM entries e JOIN candidates c ON e.candidate_id = c.candidate_id GROUP BY c.candidate_id, c.full_name

? Show per level the shortest and the longest duration of a paper in minutes.
? minimum and maximum paper duration by level
SELECT level, MIN(duration_min), MAX(duration_min) FROM papers GROUP BY level

? Break the appeals down by outcome, with the number and the money charged for them.
? appeals by outcome: count and total charge
SELECT outcome, COUNT(*), SUM(charge) FROM appeals GROUP BY outcome

? How many entries has each examiner marked? Include examiners who marked none.
? number of entries marked by every examiner, also those with none
SELECT x.full_name, COUNT(e.entry_id) FROM examiners x LEFT JOIN entries e ON e.marked_by = x.examiner_id GROUP BY x.examiner_id, x.full_name

? In which towns is there more than 1 centre?
? towns having more than 1 centre
SELECT town FROM centres GROUP BY town HAVING COUNT(*) > 1

? best and average marks per paper title
? For every paper title, what are the highest and the average marks achieved in the entries?
SELECT p.title, MAX(e.marks), AVG(e.marks) FROM entries e JOIN papers p ON e.paper_id = p.paper_id GROUP BY p.paper_id, p.title

? Which paper was entered most?
? title of the paper with the most entries
SELECT p.title FROM entries e JOIN papers p ON e.paper_id = p.paper_id GROUP BY p.paper_id, p.title ORDER BY COUNT(*) DESC LIMIT 1

? Name the 3 centres with the most seats.
? top 3 centres by seats
SELECT centre_name FROM centres ORDER BY seats DESC LIMIT 3

? Who is the oldest candidate?
? oldest candidate's name
SELECT full_name FROM candidates ORDER BY birth_date LIMIT 1

? Which 10 candidates collected the most marks in total, and how many?
? top 10 candidates by sum of marks, with the sum
SELECT c.full_name, SUM(e.marks) FROM entries e JOIN candidates c ON e.candidate_id = c.candidate_id GROUP BY c.candidate_id, c.full_name ORDER BY SUM(e.marks) DESC LIMIT 10

? What is the longest paper?
? title of the paper with the longest duration
SELECT title FROM papers ORDER BY duration_min DESC LIMIT 1

? Which region has the most candidates?
? region with the highest number of candidates
SELECT t.region FROM candidates c JOIN centres t ON c.centre_no = t.centre_no GROUP BY t.region ORDER BY COUNT(*) DESC LIMIT 1

? List code and title of all papers by exam date, latest first, then by code.
? paper codes and titles sorted by exam date descending and then paper code
SELECT paper_code, title FROM papers ORDER BY exam_date DESC, paper_code

? Which examiner charges the least per script?
? cheapest examiner by fee per script
SELECT full_name FROM examiners ORDER BY fee_per_script LIMIT 1

? Which advanced papers last longer than 120 minutes?
? advanced level papers over 120 minutes
SELECT title FROM papers WHERE level = 'advanced' AND duration_min > 120

? Which centres in the North or the Midlands are no longer active?
? inactive centres in the regions North or Midlands
SELECT centre_name FROM centres WHERE region IN ('North', 'Midlands') AND is_active = FALSE

? How many entries have not been marked yet?
? unmarked entries
SELECT COUNT(*) FROM entries WHERE marked_at IS NULL

? Which paper codes begin with "PH"?
? paper codes starting with PH
SELECT paper_code FROM papers WHERE paper_code LIKE 'PH%'

? Show marks and grade of all entries that were sat and scored between 40 and 60 marks.
? marks and grades for sat entries with 40 to 60 marks
SELECT marks, grade FROM entries WHERE status = 'sat' AND marks BETWEEN 40 AND 60

? Which centres have above-average seating?
? centres with more seats than the average centre
SELECT centre_name FROM centres WHERE seats > (SELECT AVG(seats) FROM centres)

? Which examiners both set and checked papers?
? Give the ids of examiners who appear as setter and also as checker of papers.
SELECT setter_id FROM papers INTERSECT SELECT checker_id FROM papers

? Which university did Beth Owens go to afterwards?
? Show the universities that our candidates were accepted by.
I do not know

? Who were the invigilators at Northgate Hall?
? invigilator names by centre
I do not know

? Which exam question had the lowest marks?
? average marks per single question of each paper
I do not know
