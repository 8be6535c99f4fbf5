-- A community choir: singers, pieces, rehearsals, attendance, concerts, programme and membership fees.

CREATE TABLE singer (
  singer_id INTEGER PRIMARY KEY,
  firstname TEXT, -- Maud; Terence; Saskia; Ivor; Bettina
  lastname TEXT, -- Hale; Obuya; Vries; Penrose; Kraft
  voice_part TEXT, -- soprano; alto; tenor; baritone; bass
  joined_on DATE,
  left_on DATE,
  birth_date DATE,
  can_read_music BOOLEAN,
  mentor_id INTEGER REFERENCES singer (singer_id)
);

CREATE TABLE composer (
  composer_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Edith Rowe; Jan Kolar; Tomas Vidal; Clara Venn
  era TEXT, -- renaissance; baroque; romantic; modern
  country TEXT, -- England; Bohemia; Spain; Austria
  born_year INTEGER
);

CREATE TABLE piece (
  piece_id INTEGER PRIMARY KEY,
  title TEXT, -- Evening Hymn; Stella Maris; Requiem; Three Carols; Wanderer
  composer_id INTEGER REFERENCES composer (composer_id),
  language TEXT, -- Latin; English; German; Spanish
  minutes NUMERIC,
  difficulty TEXT, -- easy; medium; hard
  copies_owned INTEGER,
  bought_for NUMERIC,
  a_cappella BOOLEAN
);

CREATE TABLE rehearsal (
  rehearsal_id INTEGER PRIMARY KEY,
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  place TEXT, -- Parish Hall; School Aula; Chapel; Online
  conductor TEXT, -- Ms Ferris; Mr Albrecht; Dr Osei
  sectional BOOLEAN
);

CREATE TABLE attendance (
  rehearsal_id INTEGER REFERENCES rehearsal (rehearsal_id),
  singer_id INTEGER REFERENCES singer (singer_id),
  presence TEXT, -- present; excused; absent; late
  minutes_late INTEGER
);

CREATE TABLE concert (
  concert_id INTEGER PRIMARY KEY,
  concert_name TEXT, -- Advent Concert; Summer Serenade; Passion Evening; Jubilee
  held_on DATE,
  venue TEXT, -- St Luke's; Town Hall; Castle Yard; Museum
  audience INTEGER,
  donations NUMERIC,
  expenses NUMERIC
);

CREATE TABLE programme (
  concert_id INTEGER REFERENCES concert (concert_id),
  piece_id INTEGER REFERENCES piece (piece_id),
  position INTEGER,
  soloist_id INTEGER REFERENCES singer (singer_id)
);

CREATE TABLE fee_payment (
  payment_id INTEGER PRIMARY KEY,
  singer_id INTEGER REFERENCES singer (singer_id),
  fee_year INTEGER,
  amount NUMERIC,
  paid_on DATE,
  method TEXT -- cash; bank; card
);

? Who composed Stella Maris?
? composer of the piece Stella Maris
SELECT c.full_name FROM composer c JOIN piece p ON p.composer_id = c.composer_id WHERE p.title = 'Stella Maris'

? Which pieces were sung at the Advent Concert?
? titles of each piece in the programme of the concert Advent Concert
SELECT p.title FROM piece p JOIN programme g ON g.piece_id = p.piece_id JOIN concert c ON g.concert_id = c.concert_id WHERE c.concert_name = 'Advent Concert'

? Which singers have never been a soloist in a programme?
? singers who were never soloist on any programme
SELECT firstname, lastname FROM singer WHERE singer_id NOT IN (SELECT soloist_id FROM programme)

? Which pieces in our library have never been on a programme?
? piece titles without a programme entry
SELECT title FROM piece WHERE piece_id NOT IN (SELECT piece_id FROM programme)

? Who was absent from a rehearsal with Dr Osei? Every singer once.
? distinct singers with attendance absent at a rehearsal under the conductor Dr Osei
SELECT DISTINCT s.firstname, s.lastname FROM singer s JOIN attendance a ON a.singer_id = s.singer_id JOIN rehearsal r ON a.rehearsal_id = r.rehearsal_id WHERE a.presence = 'absent' AND r.conductor = 'Dr Osei'

? Which singers haven't made any fee payment for 2024?
? singers without a 2024 fee payment
SELECT firstname, lastname FROM singer WHERE singer_id NOT IN (SELECT singer_id FROM fee_payment WHERE fee_year = 2024)

? How much has Terence Obuya paid in fees?
? total fee payment of the singer Terence Obuya
SELECT SUM(f.amount) FROM fee_payment f JOIN singer s ON f.singer_id = s.singer_id WHERE s.firstname = 'Terence' AND s.lastname = 'Obuya'

? Show title, composer and length of all Latin pieces.
? piece title, composer name and minutes for pieces in Latin
SELECT p.title, c.full_name, p.minutes FROM piece p JOIN composer c ON p.composer_id = c.composer_id WHERE p.language = 'Latin'

? How many pieces do we have by each composer? Composers with none should be in the list.
? piece count per composer, also zero
SELECT c.full_name, COUNT(p.piece_id) FROM composer c LEFT JOIN piece p ON p.composer_id = c.composer_id GROUP BY c.composer_id, c.full_name

? Which concerts had a baroque piece on the programme? No concert twice.
? unique concerts with a programme piece by a baroque composer
SELECT DISTINCT k.concert_name FROM concert k JOIN programme g ON g.concert_id = k.concert_id JOIN piece p ON g.piece_id = p.piece_id JOIN composer c ON p.composer_id = c.composer_id WHERE c.era = 'baroque'

? How often was Saskia Vries late? Count her attendance entries.
? number of late attendance records for the singer Saskia Vries
SELECT COUNT(*) FROM attendance a JOIN singer s ON a.singer_id = s.singer_id WHERE s.firstname = 'Saskia' AND s.lastname = 'Vries' AND a.presence = 'late'

? How many minutes of music were on the Jubilee programme?
? sum of piece minutes in the programme of the concert Jubilee
SELECT SUM(p.minutes) FROM piece p JOIN programme g ON g.piece_id = p.piece_id JOIN concert c ON g.concert_id = c.concert_id WHERE c.concert_name = 'Jubilee'

? singers by voice part
? How many singers do we have in each voice part?
SELECT voice_part, COUNT(*) FROM singer GROUP BY voice_part

? Fees per year with the number of payments
? For each fee year, how many fee payments came in and how much in total?
SELECT fee_year, COUNT(*), SUM(amount) FROM fee_payment GROUP BY fee_year

? Pieces by language and difficulty
? how many pieces are there for every language and difficulty?
SELECT language, difficulty, COUNT(*) FROM piece GROUP BY language, difficulty

? Average audience and average donations by venue
? what audience and what donations does a concert get on average in each venue?
SELECT venue, AVG(audience), AVG(donations) FROM concert GROUP BY venue

? How many rehearsals did each conductor lead?
? rehearsals per conductor
SELECT conductor, COUNT(*) FROM rehearsal GROUP BY conductor

? absent entries per singer
? How many times was every singer absent? Show first and last name with the count from the attendance.
SELECT s.firstname, s.lastname, COUNT(*) FROM attendance a JOIN singer s ON a.singer_id = s.singer_id WHERE a.presence = 'absent' GROUP BY s.singer_id, s.firstname, s.lastname

? Attendance by voice part: how many present per part?
? number of present attendance records for each voice part of the singers
SELECT s.voice_part, COUNT(*) FROM attendance a JOIN singer s ON a.singer_id = s.singer_id WHERE a.presence = 'present' GROUP BY s.voice_part

? Which composers are represented with at least 5 pieces?
? composers with 5 or more pieces
SELECT c.full_name FROM composer c JOIN piece p ON p.composer_id = c.composer_id GROUP BY c.composer_id, c.full_name HAVING COUNT(*) >= 5

? longest piece by difficulty
? What is the longest piece length for each difficulty?
SELECT difficulty, MAX(minutes) FROM piece GROUP BY difficulty

? How many different composers come from each era?
? composers per era
SELECT era, COUNT(*) FROM composer GROUP BY era

? Number of different pieces per concert
? how many distinct pieces were on the programme of each concert?
SELECT c.concert_name, COUNT(DISTINCT g.piece_id) FROM concert c JOIN programme g ON g.concert_id = c.concert_id GROUP BY c.concert_id, c.concert_name

? Which singers missed more than 10 rehearsals, being absent?
? singers with over 10 absent attendance entries
SELECT s.firstname, s.lastname FROM singer s JOIN attendance a ON a.singer_id = s.singer_id WHERE a.presence = 'absent' GROUP BY s.singer_id, s.firstname, s.lastname HAVING COUNT(*) > 10

? Money spent on pieces by era of the composer
? how much did we buy sheet music for, adding up what each piece was bought for, per era of composer?
SELECT c.era, SUM(p.bought_for) FROM piece p JOIN composer c ON p.composer_id = c.composer_id GROUP BY c.era

? Which concert had the largest audience?
? best attended concert
SELECT concert_name FROM concert ORDER BY audience DESC LIMIT 1

? Who's been singing with us the longest?
? singer who joined the earliest
SELECT firstname, lastname FROM singer ORDER BY joined_on ASC LIMIT 1

? What is the shortest hard piece?
? shortest piece with difficulty hard
SELECT title FROM piece WHERE difficulty = 'hard' ORDER BY minutes ASC LIMIT 1

? Top 5 pieces by number of performances
? five pieces that were on a programme most often
SELECT p.title FROM piece p JOIN programme g ON g.piece_id = p.piece_id GROUP BY p.piece_id, p.title ORDER BY COUNT(*) DESC LIMIT 5

? List the concerts with date and audience, latest first.
? concert name, date and audience by date descending
SELECT concert_name, held_on, audience FROM concert ORDER BY held_on DESC

? Show singers by voice part and then last name.
? first and last names of the singers sorted by voice part, then lastname
SELECT firstname, lastname FROM singer ORDER BY voice_part ASC, lastname ASC

? Which singer has been the soloist most often?
? singer with the most programme entries as soloist
SELECT s.firstname, s.lastname FROM singer s JOIN programme g ON g.soloist_id = s.singer_id GROUP BY s.singer_id, s.firstname, s.lastname ORDER BY COUNT(*) DESC LIMIT 1

? Who is the earliest composer?
? composer born in the earliest year
SELECT full_name FROM composer ORDER BY born_year ASC LIMIT 1

? What are the titles of the Summer Serenade programme in the order they were sung?
? piece titles of the concert Summer Serenade by programme position
SELECT p.title FROM piece p JOIN programme g ON g.piece_id = p.piece_id JOIN concert c ON g.concert_id = c.concert_id WHERE c.concert_name = 'Summer Serenade' ORDER BY g.position ASC

? At which place do most rehearsals happen?
? most used rehearsal place
SELECT place FROM rehearsal GROUP BY place ORDER BY COUNT(*) DESC LIMIT 1

? Who joined the choir in 2023?
? singers who joined in 2023
SELECT firstname, lastname FROM singer WHERE EXTRACT(YEAR FROM joined_on) = 2023

? How many rehearsals do we have per month?
? rehearsals by month
SELECT DATE_TRUNC('month', starts_at), COUNT(*) FROM rehearsal GROUP BY DATE_TRUNC('month', starts_at)

? Concerts in December 2022
? which concerts took place in December 2022?
SELECT concert_name FROM concert WHERE EXTRACT(YEAR FROM held_on) = 2022 AND EXTRACT(MONTH FROM held_on) = 12

? How long is a rehearsal on average in minutes?
? average minutes from start to end of a rehearsal
SELECT AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 60) FROM rehearsal

? How many new singers have joined in the last 6 months?
? singers who joined within the past 6 months, number
SELECT COUNT(*) FROM singer WHERE joined_on >= CURRENT_DATE - INTERVAL '6 months'

? Which fee payments were made between 2024-01-01 and 2024-02-29? Show the date and amount.
? date and amount of each fee payment from January 1, 2024 to February 29, 2024
SELECT paid_on, amount FROM fee_payment WHERE paid_on BETWEEN '2024-01-01' AND '2024-02-29'

? When did we last sing the Requiem?
? latest concert date with the piece Requiem on the programme
SELECT MAX(c.held_on) FROM concert c JOIN programme g ON g.concert_id = c.concert_id JOIN piece p ON g.piece_id = p.piece_id WHERE p.title = 'Requiem'

? For how many days did former singers stay on average?
? average days between joining and leaving of singers
SELECT AVG(left_on - joined_on) FROM singer

? donations per year
? how much in donations did our concerts collect each year?
SELECT EXTRACT(YEAR FROM held_on), SUM(donations) FROM concert GROUP BY EXTRACT(YEAR FROM held_on)

? Average age of the singers per voice part
? how old are singers on average in years, by voice part?
SELECT voice_part, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM singer GROUP BY voice_part

? What percentage of attendance records is present?
? percent present in the attendance
SELECT 100.0 * SUM(CASE WHEN presence = 'present' THEN 1 ELSE 0 END) / COUNT(*) FROM attendance

? Share of absent records for each singer, with last name
? by singer lastname, proportion of attendance entries that are absent
SELECT s.lastname, CAST(SUM(CASE WHEN a.presence = 'absent' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM attendance a JOIN singer s ON a.singer_id = s.singer_id GROUP BY s.singer_id, s.lastname

? Ratio of sopranos to basses in the choir, voice part soprano and bass
? what's the ratio of soprano to bass singers?
SELECT CAST(SUM(CASE WHEN voice_part = 'soprano' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN voice_part = 'bass' THEN 1 ELSE 0 END), 0) FROM singer

? How many pieces are on a concert programme on average?
? average programme entries per concert
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT concert_id), 0) FROM programme

? What did each concert leave us, donations minus expenses? Give the name first.
? concert name and donations less expenses
SELECT concert_name, donations - expenses FROM concert

? What do listeners donate per head overall?
? total donations divided by total audience of every concert
SELECT CAST(SUM(donations) AS FLOAT) / NULLIF(SUM(audience), 0) FROM concert

? What percent of pieces is a cappella, by language?
? percentage of a cappella pieces per language
SELECT language, 100.0 * SUM(CASE WHEN a_cappella = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM piece GROUP BY language

? Proportion of singers who can read music
? what share of singers can read music?
SELECT CAST(SUM(CASE WHEN can_read_music = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM singer

? Which tenors or baritones can't read music? voice part tenor or baritone
? tenor or baritone singers who cannot read music
SELECT firstname, lastname FROM singer WHERE voice_part IN ('tenor', 'baritone') AND can_read_music = FALSE

? Who has no mentor?
? singers without a mentor
SELECT firstname, lastname FROM singer WHERE mentor_id IS NULL

? Title, language and copies of the easy pieces
? list easy pieces with title, language and number of copies owned
SELECT title, language, copies_owned FROM piece WHERE difficulty = 'easy'

? Which pieces last between 3 and 6 minutes and are not in English?
? pieces of 3 to 6 minutes in a language other than English
SELECT title FROM piece WHERE minutes BETWEEN 3 AND 6 AND language <> 'English'

? How many singers are still members, without a leaving date?
? count of current singers who have not left
SELECT COUNT(*) FROM singer WHERE left_on IS NULL

? Pieces whose title contains "Gloria"
? which piece titles have Gloria in them?
SELECT title FROM piece WHERE title LIKE '%Gloria%'

? When were the sectional rehearsals in the Chapel? Start times.
? start of each sectional rehearsal in the Chapel
SELECT starts_at FROM rehearsal WHERE sectional = TRUE AND place = 'Chapel'

? Romantic or modern composers from Spain
? which composers from Spain belong to the romantic or modern era?
SELECT full_name FROM composer WHERE era IN ('romantic', 'modern') AND country = 'Spain'

? Which concerts cost more than the average concert? Compare expenses.
? concerts with above-average expenses
SELECT concert_name FROM concert WHERE expenses > (SELECT AVG(expenses) FROM concert)

? Who plays the organ at Passion Evening?
? What colour are the choir folders?
? How many CDs did we sell at the Museum?
I do not know
