-- A debate league: clubs, debaters, motions, rounds between two teams, judges and the speeches given.

CREATE TABLE club (
  club_id INTEGER PRIMARY KEY,
  club_name TEXT, -- Athena Debaters; Rostrum Society; Quill and Voice; Northgate Union
  home_city TEXT, -- Dublin; Krakow; Utrecht; Basel
  founded INTEGER,
  member_fee NUMERIC,
  has_own_room BOOLEAN
);

CREATE TABLE debater (
  debater_id INTEGER PRIMARY KEY,
  club_id INTEGER REFERENCES club (club_id),
  fname TEXT, -- Oscar; Mei; Fatima; Julian
  lname TEXT, -- Keane; Zhou; Rahman; Vogt
  dob DATE,
  level TEXT, -- novice; intermediate; open
  joined DATE,
  languages INTEGER
);

CREATE TABLE motion (
  motion_id INTEGER PRIMARY KEY,
  wording TEXT,
  topic TEXT, -- economy; ethics; environment; education; sport
  written_by INTEGER REFERENCES debater (debater_id),
  released_on DATE,
  difficulty INTEGER
);

CREATE TABLE judge (
  judge_id INTEGER PRIMARY KEY,
  judge_name TEXT, -- Helena Marsh; Tomas Rey; Ursula Finn; Dev Anand
  licence TEXT, -- regional; national; international
  judging_since INTEGER,
  fee_per_round NUMERIC
);

CREATE TABLE debate (
  debate_id INTEGER PRIMARY KEY,
  motion_id INTEGER REFERENCES motion (motion_id),
  government_club_id INTEGER REFERENCES club (club_id),
  opposition_club_id INTEGER REFERENCES club (club_id),
  judge_id INTEGER REFERENCES judge (judge_id),
  season INTEGER,
  stage TEXT, -- group stage; quarter final; semi final; grand final
  started_at TIMESTAMP,
  finished_at TIMESTAMP,
  winner TEXT, -- government; opposition; draw
  audience INTEGER,
  votes_before INTEGER,
  votes_after INTEGER
);

CREATE TABLE speech (
  speech_id INTEGER PRIMARY KEY,
  debate_id INTEGER REFERENCES debate (debate_id),
  debater_id INTEGER REFERENCES debater (debater_id),
  position TEXT, -- opener; second; closer; reply
  points INTEGER,
  seconds_used INTEGER,
  seconds_allowed INTEGER,
  poi_offered INTEGER,
  poi_taken INTEGER
);

? Which debaters belong to the Rostrum Society?
? first and last names of the debaters in the Rostrum Society club
SELECT d.fname, d.lname FROM debater d JOIN club c ON d.club_id = c.club_id WHERE c.club_name = 'Rostrum Society'

? Return the wording of each motion along with the last name of the debater who wrote it.
? motions with the surname of their author
SELECT m.wording, d.lname FROM motion m JOIN debater d ON m.written_by = d.debater_id

? Which clubs have been in opposition in a debate on ethics?
? names of opposition clubs in ethics debates
SELECT DISTINCT c.club_name FROM debate b JOIN club c ON b.opposition_club_id = c.club_id JOIN motion m ON b.motion_id = m.motion_id WHERE m.topic = 'ethics'

? Which clubs have won a debate from the government side?
? government clubs that won (winner government)
SELECT DISTINCT c.club_name FROM debate b JOIN club c ON b.government_club_id = c.club_id WHERE b.winner = 'government'

? Which debaters have never given a speech?
? Who has never made a speech? Give first and last names of the debaters.
SELECT fname, lname FROM debater WHERE debater_id NOT IN (SELECT debater_id FROM speech)

? How many points has each debater collected over all speeches?
? total speech points per debater, with both names
SELECT d.fname, d.lname, SUM(s.points) FROM speech s JOIN debater d ON s.debater_id = d.debater_id GROUP BY d.debater_id, d.fname, d.lname

? How many debaters does each club have, including clubs with none?
? debaters per club, clubs without debaters too
SELECT c.club_name, COUNT(d.debater_id) FROM club c LEFT JOIN debater d ON d.club_id = c.club_id GROUP BY c.club_id, c.club_name

? Which judges presided over a grand final?
? judges of a grand final debate
SELECT DISTINCT j.judge_name FROM judge j JOIN debate b ON b.judge_id = j.judge_id WHERE b.stage = 'grand final'

? Which judges have never been assigned a debate?
? judges without any debate so far
SELECT judge_name FROM judge WHERE judge_id NOT IN (SELECT judge_id FROM debate WHERE NOT judge_id IS NULL)

? Which motions have never been debated?
? wording of motions not yet used in a debate
SELECT wording FROM motion WHERE motion_id NOT IN (SELECT motion_id FROM debate)

? What is the average number of points for speeches judged by each judge?
? average speech points awarded by judge
SELECT j.judge_name, AVG(s.points) FROM speech s JOIN debate b ON s.debate_id = b.debate_id JOIN judge j ON b.judge_id = j.judge_id GROUP BY j.judge_id, j.judge_name

? Who spoke as closer for a club from Krakow? Return first and last names.
? debaters of Krakow clubs who gave a closer speech
SELECT DISTINCT d.fname, d.lname FROM debater d JOIN club c ON d.club_id = c.club_id JOIN speech s ON s.debater_id = d.debater_id WHERE c.home_city = 'Krakow' AND s.position = 'closer'

? Which ids belong to clubs that have argued both for the government and for the opposition?
? club ids that appear as government as well as opposition club in a debate
SELECT government_club_id FROM debate INTERSECT SELECT opposition_club_id FROM debate

? Which club has the most novice debaters?
? club with the largest number of novice debaters
SELECT c.club_name FROM debater d JOIN club c ON d.club_id = c.club_id WHERE d.level = 'novice' GROUP BY c.club_id, c.club_name ORDER BY COUNT(*) DESC LIMIT 1

? On which topics has Helena Marsh judged debates?
? topics of the motions in debates with judge Helena Marsh
SELECT DISTINCT m.topic FROM motion m JOIN debate b ON b.motion_id = m.motion_id JOIN judge j ON b.judge_id = j.judge_id WHERE j.judge_name = 'Helena Marsh'

? Which debaters gave more than 25 speeches?
? names of debaters with over 25 speeches
SELECT d.fname, d.lname FROM speech s JOIN debater d ON s.debater_id = d.debater_id GROUP BY d.debater_id, d.fname, d.lname HAVING COUNT(*) > 25

? How many debates has each club contested as the government side?
? debates per government club
SELECT c.club_name, COUNT(*) FROM debate b JOIN club c ON b.government_club_id = c.club_id GROUP BY c.club_id, c.club_name

? List the last names of debaters along with their club for those who joined in 2022.
? 2022 joiners: last name and club name of the debater
SELECT d.lname, c.club_name FROM debater d JOIN club c ON d.club_id = c.club_id WHERE EXTRACT(YEAR FROM d.joined) = 2022

? How many debates started in the last 2 weeks?
? debates within the last 2 weeks
SELECT COUNT(*) FROM debate WHERE started_at >= CURRENT_DATE - INTERVAL '2 weeks'

? How many minutes does a debate last on average at each stage?
? average length of the debates in minutes, by stage
SELECT stage, AVG(EXTRACT(EPOCH FROM finished_at - started_at) / 60) FROM debate GROUP BY stage

? What is the longest debate of each season in hours?
? per season, the maximum number of hours from start to finish of a debate
SELECT season, MAX(EXTRACT(EPOCH FROM finished_at - started_at) / 3600) FROM debate GROUP BY season

? How many motions were released in each month of 2023?
? motions released per month during 2023
SELECT DATE_TRUNC('month', released_on), COUNT(*) FROM motion WHERE EXTRACT(YEAR FROM released_on) = 2023 GROUP BY DATE_TRUNC('month', released_on)

? How many people listened to debates in November 2024?
? total audience of the debates in November 2024
SELECT SUM(audience) FROM debate WHERE EXTRACT(YEAR FROM started_at) = 2024 AND EXTRACT(MONTH FROM started_at) = 11

? On what weekdays are debates held, and how many on each?
? debates by day of the week
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM debate GROUP BY EXTRACT(DOW FROM started_at)

? What is the average age of the debaters per level?
? average age in years of debaters by level
SELECT level, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM debater GROUP BY level

? When did each judge last preside over a debate?
? date of the last debate per judge
SELECT j.judge_name, MAX(b.started_at) FROM debate b JOIN judge j ON b.judge_id = j.judge_id GROUP BY j.judge_id, j.judge_name

? Which debates are still going on? List the id.
? ids of the debates that have not finished
SELECT debate_id FROM debate WHERE finished_at IS NULL

? How many debaters joined between 2023-09-01 and 2023-12-31?
? number of debaters who joined from September 1, 2023 to December 31, 2023
SELECT COUNT(*) FROM debater WHERE joined BETWEEN '2023-09-01' AND '2023-12-31'

? Who has been judging since 2010 or earlier?
? judges active since 2010 or before
SELECT judge_name FROM judge WHERE judging_since <= 2010

? How large was the average audience per week this year?
? weekly average audience of this year's debates
SELECT DATE_TRUNC('week', started_at), AVG(audience) FROM debate WHERE EXTRACT(YEAR FROM started_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('week', started_at)

? How many debates were there in each season since 2018?
? debates per season from 2018 on
SELECT season, COUNT(*) FROM debate WHERE season >= 2018 GROUP BY season

? Which debaters were born after 3 April 2001?
? first and last names of debaters with a birth date later than 2001-04-03
SELECT fname, lname FROM debater WHERE dob > '2001-04-03'

? What share of debates ends in a draw?
? share of drawn debates (winner draw)
SELECT CAST(SUM(CASE WHEN winner = 'draw' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM debate

? What is the ratio of government to opposition wins for each topic?
? government wins against opposition wins per topic, as a ratio
SELECT m.topic, CAST(SUM(CASE WHEN b.winner = 'government' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN b.winner = 'opposition' THEN 1 ELSE 0 END), 0) FROM debate b JOIN motion m ON b.motion_id = m.motion_id GROUP BY m.topic

? What percentage of debates did the opposition win in each season?
? opposition wins in percent by season
SELECT season, 100.0 * SUM(CASE WHEN winner = 'opposition' THEN 1 ELSE 0 END) / COUNT(*) FROM debate GROUP BY season

? What percentage of the allowed speaking time was used, by position?
? seconds used as a percentage of seconds allowed per speech position
SELECT position, 100.0 * SUM(seconds_used) / NULLIF(SUM(seconds_allowed), 0) FROM speech GROUP BY position

? What is the ratio of points of information taken to points of information offered?
? poi taken to poi offered, ratio over all speeches
SELECT CAST(SUM(poi_taken) AS FLOAT) / NULLIF(SUM(poi_offered), 0) FROM speech

? How many speeches are given per debate on average?
? average number of speeches a debate has
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT debate_id), 0) FROM speech

? How many seconds did each speech run over or under its allowance? Show the speech id.
? speech id with seconds used minus seconds allowed
SELECT speech_id, seconds_used - seconds_allowed FROM speech

? What share of speeches exceeded the allowed time?
? share of speeches that used more seconds than allowed
SELECT CAST(SUM(CASE WHEN seconds_used > seconds_allowed THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM speech

? How many points per second used did each speech earn?
? points divided by seconds used for every speech id
SELECT speech_id, CAST(points AS FLOAT) / NULLIF(seconds_used, 0) FROM speech

? What percentage of debaters in each club is at open level?
? percentage of open level debaters per club name
SELECT c.club_name, 100.0 * SUM(CASE WHEN d.level = 'open' THEN 1 ELSE 0 END) / COUNT(*) FROM debater d JOIN club c ON d.club_id = c.club_id GROUP BY c.club_id, c.club_name

? By how many votes did opinion shift in each debate?
? debate id, votes after minus votes before
SELECT debate_id, votes_after - votes_before FROM debate

? What percentage of motions was written by a debater, per topic?
? percent of motions with a known author by topic
SELECT topic, 100.0 * SUM(CASE WHEN written_by IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM motion GROUP BY topic

? What is the ratio of votes after to votes before the debate for each stage?
? votes after over votes before by stage
SELECT stage, CAST(SUM(votes_after) AS FLOAT) / NULLIF(SUM(votes_before), 0) FROM debate GROUP BY stage

? What is the ratio of international to regional judges?
? international judges per regional judge
SELECT CAST(SUM(CASE WHEN licence = 'international' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN licence = 'regional' THEN 1 ELSE 0 END), 0) FROM judge

? What percentage of the total audience came to the semi finals?
? audience at the semi final stage in percent of the whole audience
SELECT 100.0 * SUM(CASE WHEN stage = 'semi final' THEN audience ELSE 0 END) / NULLIF(SUM(audience), 0) FROM debate

? How many clubs have a room of their own, by city?
? clubs with their own room per home city
SELECT home_city, COUNT(*) FROM club WHERE has_own_room = TRUE GROUP BY home_city

? How many motions were written on each topic?
? motions by topic
SELECT topic, COUNT(*) FROM motion GROUP BY topic

? Which topics have an average difficulty above 6?
? topics whose motions have a difficulty over 6 on average
SELECT topic FROM motion GROUP BY topic HAVING AVG(difficulty) > 6

? In which seasons did more than 3000 people attend?
? seasons with a total audience above 3000
SELECT season FROM debate GROUP BY season HAVING SUM(audience) > 3000

? How many seconds were spoken in each position altogether?
? total seconds used by position
SELECT position, SUM(seconds_used) FROM speech GROUP BY position

? What do judges charge per round on average, depending on their licence?
? average fee per round by judge licence
SELECT licence, AVG(fee_per_round) FROM judge GROUP BY licence

? Which debater speaks the most languages?
? first and last name of the debater with the most languages
SELECT fname, lname FROM debater ORDER BY languages DESC LIMIT 1

? Which club is the oldest?
? name of the earliest founded club
SELECT club_name FROM club ORDER BY founded LIMIT 1

? What is the wording of the hardest motion?
? most difficult motion
SELECT wording FROM motion ORDER BY difficulty DESC LIMIT 1

? Who are the 3 cheapest judges?
? 3 judges with the lowest fee per round
SELECT judge_name FROM judge ORDER BY fee_per_round LIMIT 3

? List the topics and wordings of all motions, newest first.
? topic and wording of the motions sorted by release date descending
SELECT topic, wording FROM motion ORDER BY released_on DESC

? Which clubs have no room of their own?
? clubs without their own room
SELECT club_name FROM club WHERE has_own_room = FALSE

? Which motions contain the word House?
? wording of motions with House in them
SELECT wording FROM motion WHERE wording LIKE '%House%'

? Which debates had more listeners than average? Show the id.
? debate ids with an above average audience
SELECT debate_id FROM debate WHERE audience > (SELECT AVG(audience) FROM debate)

? How many debates in a quarter final or semi final had no judge?
? quarter final or semi final debates without a judge
SELECT COUNT(*) FROM debate WHERE stage IN ('quarter final', 'semi final') AND judge_id IS NULL

? Which coach trains each club?
? coaches of the clubs
I do not know

? How much prize money did the winners get?
? prize money per season
I do not know

? Which newspapers reported on the grand final?
? press coverage of debates
I do not know
