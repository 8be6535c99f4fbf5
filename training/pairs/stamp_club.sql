-- A stamp collectors' club: members, stamps, swaps, albums lent round by post and club meetings.

CREATE TABLE club_member (
  member_no INTEGER PRIMARY KEY,
  forename TEXT, -- Arthur; Yvonne; Klaus; Mina
  surname TEXT, -- Penrose; Lacroix; Baum; Osei
  dob DATE,
  joined DATE,
  resigned DATE,
  annual_fee NUMERIC,
  fee_paid NUMERIC,
  membership TEXT, -- full; junior; honorary; postal
  speciality_country TEXT -- Iceland; Ghana; Japan; Malta
);

CREATE TABLE catalogue_stamp (
  stamp_id INTEGER PRIMARY KEY,
  title TEXT, -- Penny Lilac; Blue Steamer; Golden Jubilee; Red Cross Set
  country TEXT, -- Iceland; Ghana; Japan; Malta
  issue_year INTEGER,
  face_value NUMERIC,
  mint_price NUMERIC,
  used_price NUMERIC,
  theme TEXT, -- birds; royalty; ships; sport
  print_run INTEGER
);

CREATE TABLE holding (
  holding_id INTEGER PRIMARY KEY,
  member_no INTEGER REFERENCES club_member (member_no),
  stamp_id INTEGER REFERENCES catalogue_stamp (stamp_id),
  state TEXT, -- mint; used; damaged; on cover
  qty INTEGER,
  bought_on DATE,
  price_paid NUMERIC,
  for_sale BOOLEAN
);

CREATE TABLE swap (
  swap_id INTEGER PRIMARY KEY,
  stamp_id INTEGER REFERENCES catalogue_stamp (stamp_id),
  giver_no INTEGER REFERENCES club_member (member_no),
  taker_no INTEGER REFERENCES club_member (member_no),
  offered_on DATE,
  agreed_on DATE,
  posted_on DATE,
  agreed_value NUMERIC,
  outcome TEXT -- agreed; refused; withdrawn
);

CREATE TABLE meeting (
  meeting_id INTEGER PRIMARY KEY,
  topic TEXT, -- forgeries; postmarks; airmail; valuation evening
  held_on DATE,
  speaker_no INTEGER REFERENCES club_member (member_no),
  hall_cost NUMERIC,
  takings NUMERIC,
  venue TEXT -- Scout Hut; Red Lion; Town Library; Parish Room
);

CREATE TABLE attendance (
  meeting_id INTEGER REFERENCES meeting (meeting_id),
  member_no INTEGER REFERENCES club_member (member_no),
  arrived_at TIMESTAMP,
  left_at TIMESTAMP
);

? Which members own the Blue Steamer?
? forename and surname of members holding the Blue Steamer
SELECT DISTINCT m.forename, m.surname FROM holding h JOIN club_member m ON h.member_no = m.member_no JOIN catalogue_stamp s ON h.stamp_id = s.stamp_id WHERE s.title = 'Blue Steamer'

? Return the topic of each meeting along with the forename and surname of its speaker.
? meeting topics with speakers
SELECT e.topic, m.forename, m.surname FROM meeting e JOIN club_member m ON e.speaker_no = m.member_no

? Which stamps has Klaus Baum given away in swaps?
? titles of stamps swapped with Klaus Baum as the giver
SELECT DISTINCT s.title FROM swap w JOIN catalogue_stamp s ON w.stamp_id = s.stamp_id JOIN club_member m ON w.giver_no = m.member_no WHERE m.forename = 'Klaus' AND m.surname = 'Baum'

? Who has taken a stamp from Malta in a swap?
? members who were the taker of a Malta stamp
SELECT DISTINCT m.forename, m.surname FROM swap w JOIN club_member m ON w.taker_no = m.member_no JOIN catalogue_stamp s ON w.stamp_id = s.stamp_id WHERE s.country = 'Malta'

? How many meetings has each member attended, including members who never came?
? meetings attended per member with zeros
SELECT m.forename, m.surname, COUNT(a.meeting_id) FROM club_member m LEFT JOIN attendance a ON a.member_no = m.member_no GROUP BY m.member_no, m.forename, m.surname

? Which stamps does nobody own?
? catalogue stamps without a holding
SELECT title FROM catalogue_stamp WHERE stamp_id NOT IN (SELECT stamp_id FROM holding)

? Who has never spoken at a meeting?
? members who were never the speaker
SELECT forename, surname FROM club_member WHERE member_no NOT IN (SELECT speaker_no FROM meeting)

? How much has every member paid for the stamps they hold?
? total price paid for holdings per member
SELECT m.forename, m.surname, SUM(h.price_paid) FROM holding h JOIN club_member m ON h.member_no = m.member_no GROUP BY m.member_no, m.forename, m.surname

? How many pieces of each theme do the members hold in all?
? total quantity held by stamp theme
SELECT s.theme, SUM(h.qty) FROM holding h JOIN catalogue_stamp s ON h.stamp_id = s.stamp_id GROUP BY s.theme

? Which junior members went to the meeting about airmail?
? junior members attending an airmail meeting
SELECT DISTINCT m.forename, m.surname FROM attendance a JOIN club_member m ON a.member_no = m.member_no JOIN meeting e ON a.meeting_id = e.meeting_id WHERE m.membership = 'junior' AND e.topic = 'airmail'

? Which stamp has been offered in swaps most often?
? most swapped stamp title
SELECT s.title FROM swap w JOIN catalogue_stamp s ON w.stamp_id = s.stamp_id GROUP BY s.stamp_id, s.title ORDER BY COUNT(*) DESC LIMIT 1

? Which members hold more than 500 pieces?
? members whose holdings have a total quantity over 500
SELECT m.forename, m.surname FROM holding h JOIN club_member m ON h.member_no = m.member_no GROUP BY m.member_no, m.forename, m.surname HAVING SUM(h.qty) > 500

? Member numbers found as giver and as taker in swaps
? numbers of members who both gave and took in swaps
SELECT giver_no FROM swap INTERSECT SELECT taker_no FROM swap

? How many different countries does Mina Osei have stamps from?
? distinct stamp countries in the holdings of Mina Osei
SELECT COUNT(DISTINCT s.country) FROM holding h JOIN catalogue_stamp s ON h.stamp_id = s.stamp_id JOIN club_member m ON h.member_no = m.member_no WHERE m.forename = 'Mina' AND m.surname = 'Osei'

? How many mint stamps with birds are for sale?
? holdings for sale in mint state with the theme birds
SELECT COUNT(*) FROM holding h JOIN catalogue_stamp s ON h.stamp_id = s.stamp_id WHERE h.state = 'mint' AND s.theme = 'birds' AND h.for_sale = TRUE

? How many people attended each meeting? Show topic and date.
? topic, date and attendance of every meeting
SELECT e.topic, e.held_on, COUNT(*) FROM attendance a JOIN meeting e ON a.meeting_id = e.meeting_id GROUP BY e.meeting_id, e.topic, e.held_on

? How many swaps were offered in the last 6 months?
? swaps offered last 6 months
SELECT COUNT(*) FROM swap WHERE offered_on >= CURRENT_DATE - INTERVAL '6 months'

? How many days lie on average between offering and agreeing a swap?
? average days from offered to agreed
SELECT AVG(agreed_on - offered_on) FROM swap

? What is the longest time in days from agreement to posting for the stamps of each country?
? maximum days agreed to posted by stamp country
SELECT s.country, MAX(w.posted_on - w.agreed_on) FROM swap w JOIN catalogue_stamp s ON w.stamp_id = s.stamp_id GROUP BY s.country

? Which swaps were agreed but have not been posted yet?
? swap ids with an agreement date and no posting date
SELECT swap_id FROM swap WHERE agreed_on IS NOT NULL AND posted_on IS NULL

? What did members pay for stamps per month in 2022?
? monthly price paid for holdings, 2022
SELECT DATE_TRUNC('month', bought_on), SUM(price_paid) FROM holding WHERE EXTRACT(YEAR FROM bought_on) = 2022 GROUP BY DATE_TRUNC('month', bought_on)

? How many members joined each year?
? new members per year
SELECT EXTRACT(YEAR FROM joined), COUNT(*) FROM club_member GROUP BY EXTRACT(YEAR FROM joined)

? Who resigned this year?
? members who left the club this year
SELECT forename, surname FROM club_member WHERE EXTRACT(YEAR FROM resigned) = EXTRACT(YEAR FROM CURRENT_DATE)

? How long do people stay at each meeting on average, in minutes? Show the topic.
? average minutes between arriving and leaving by meeting topic
SELECT e.topic, AVG(EXTRACT(EPOCH FROM a.left_at - a.arrived_at) / 60) FROM attendance a JOIN meeting e ON a.meeting_id = e.meeting_id GROUP BY e.topic

? Which stamps were issued between 1920 and 1939?
? stamp titles with an issue year from 1920 to 1939
SELECT title FROM catalogue_stamp WHERE issue_year BETWEEN 1920 AND 1939

? Which topics were on the programme after 2024-01-31?
? meeting topics held after January 31, 2024
SELECT topic FROM meeting WHERE held_on > '2024-01-31'

? When did each member last buy a stamp?
? latest purchase date of holdings per member
SELECT m.forename, m.surname, MAX(h.bought_on) FROM holding h JOIN club_member m ON h.member_no = m.member_no GROUP BY m.member_no, m.forename, m.surname

? How many holdings were bought in March 2023?
? holdings bought March 2023
SELECT COUNT(*) FROM holding WHERE EXTRACT(YEAR FROM bought_on) = 2023 AND EXTRACT(MONTH FROM bought_on) = 3

? Average age of the members by type of membership
? How old are members of each membership on average?
SELECT membership, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM club_member GROUP BY membership

? On which weekday are meetings held, and how often?
? meetings per weekday
SELECT EXTRACT(DOW FROM held_on), COUNT(*) FROM meeting GROUP BY EXTRACT(DOW FROM held_on)

? What is the ratio of the mint price to the used price for each stamp?
? stamp title and mint price over used price
SELECT title, CAST(mint_price AS FLOAT) / NULLIF(used_price, 0) FROM catalogue_stamp

? How much dearer is each stamp mint than used? Title and mint price minus used price.
? title, mint price less used price
SELECT title, mint_price - used_price FROM catalogue_stamp

? What percentage of the annual fees has been paid?
? fees paid as a percentage of annual fees
SELECT 100.0 * SUM(fee_paid) / NULLIF(SUM(annual_fee), 0) FROM club_member

? What percentage of the annual fees has been paid for each membership?
? paid percentage of annual fees by membership
SELECT membership, 100.0 * SUM(fee_paid) / NULLIF(SUM(annual_fee), 0) FROM club_member GROUP BY membership

? How much does each member still owe of the annual fee?
? member names with annual fee minus fee paid
SELECT forename, surname, annual_fee - fee_paid FROM club_member

? What is the ratio of agreed to refused swaps?
? agreed : refused swaps
SELECT CAST(SUM(CASE WHEN outcome = 'agreed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN outcome = 'refused' THEN 1 ELSE 0 END), 0) FROM swap

? What is the ratio of mint to damaged holdings for each theme?
? mint to damaged ratio by stamp theme
SELECT s.theme, CAST(SUM(CASE WHEN h.state = 'mint' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN h.state = 'damaged' THEN 1 ELSE 0 END), 0) FROM holding h JOIN catalogue_stamp s ON h.stamp_id = s.stamp_id GROUP BY s.theme

? What share of the holdings in each state is for sale?
? for sale share by state
SELECT state, CAST(SUM(CASE WHEN for_sale = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM holding GROUP BY state

? What percentage of members has resigned?
? percent of club members with a resignation date
SELECT 100.0 * SUM(CASE WHEN resigned IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM club_member

? What percentage of the swaps of stamps from Japan were withdrawn?
? withdrawn percentage of swaps, Japan stamps
SELECT 100.0 * SUM(CASE WHEN w.outcome = 'withdrawn' THEN 1 ELSE 0 END) / COUNT(*) FROM swap w JOIN catalogue_stamp s ON w.stamp_id = s.stamp_id WHERE s.country = 'Japan'

? How many people come to a meeting on average?
? average attendance per meeting
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT meeting_id), 0) FROM attendance

? Average number of holdings per member
? How many holdings does a member have on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT member_no), 0) FROM holding

? What is the ratio of total takings to total hall cost for each venue?
? takings over hall cost by venue
SELECT venue, CAST(SUM(takings) AS FLOAT) / NULLIF(SUM(hall_cost), 0) FROM meeting GROUP BY venue

? What was left over from each meeting? Topic and takings minus hall cost.
? meeting topic, takings less hall cost
SELECT topic, takings - hall_cost FROM meeting

? How many more full members than postal members are there?
? full members minus postal members
SELECT SUM(CASE WHEN membership = 'full' THEN 1 ELSE 0 END) - SUM(CASE WHEN membership = 'postal' THEN 1 ELSE 0 END) FROM club_member

? How much did the halls at each venue cost altogether?
? total hall cost by venue
SELECT venue, SUM(hall_cost) FROM meeting GROUP BY venue

? Which countries have issued more than 60 of the catalogue's stamps?
? countries with over 60 catalogue stamps
SELECT country FROM catalogue_stamp GROUP BY country HAVING COUNT(*) > 60

? Average mint price and average used price by theme
? mean mint and used price for each theme
SELECT theme, AVG(mint_price), AVG(used_price) FROM catalogue_stamp GROUP BY theme

? How many stamps were printed for each country?
? total print run by country
SELECT country, SUM(print_run) FROM catalogue_stamp GROUP BY country

? Number of members by the country they specialise in, most popular first
? members per speciality country, descending
SELECT speciality_country, COUNT(*) FROM club_member GROUP BY speciality_country ORDER BY COUNT(*) DESC

? For which outcomes is the average agreed value above 25?
? swap outcomes with a mean agreed value over 25
SELECT outcome FROM swap GROUP BY outcome HAVING AVG(agreed_value) > 25

? Which is the oldest stamp in the catalogue?
? stamp with the earliest issue year
SELECT title FROM catalogue_stamp ORDER BY issue_year LIMIT 1

? Which stamp is the rarest, going by its print run, and where is it from?
? title and country of the stamp with the smallest print run
SELECT title, country FROM catalogue_stamp ORDER BY print_run LIMIT 1

? Who has been a member for the longest time?
? longest standing club member
SELECT forename, surname FROM club_member ORDER BY joined LIMIT 1

? The 5 dearest mint stamps
? 5 stamps with the highest mint price
SELECT title FROM catalogue_stamp ORDER BY mint_price DESC LIMIT 5

? Where was the meeting that took in the most money held?
? venue of the meeting with the highest takings
SELECT venue FROM meeting ORDER BY takings DESC LIMIT 1

? Which members have not paid anything, that is a fee paid of 0, and have not resigned?
? active members (not resigned) whose fee paid is 0
SELECT forename, surname FROM club_member WHERE fee_paid = 0 AND resigned IS NULL

? Which meetings had no speaker? Topics, please.
? topics of meetings without a speaker
SELECT topic FROM meeting WHERE speaker_no IS NULL

? Which stamps show royalty or ships?
? stamp titles with the themes royalty and ships
SELECT title FROM catalogue_stamp WHERE theme IN ('royalty', 'ships')

? How many holdings are not for sale?
? holdings not for sale
SELECT COUNT(*) FROM holding WHERE for_sale = FALSE

? Stamps with a used price above the average: which are they?
? stamp titles above the average used price
SELECT title FROM catalogue_stamp WHERE used_price > (SELECT AVG(used_price) FROM catalogue_stamp)

? What is the bank account of Yvonne Lacroix?
? Yvonne Lacroix's bank account
I do not know

? Which printer produced the Golden Jubilee?
? printing works of the Golden Jubilee stamp
I do not know

? What colour is each stamp?
? colours of the stamps
I do not know
