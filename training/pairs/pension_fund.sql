-- A pension fund: employers, members, contributions, fund options, pensions and enquiries.

CREATE TABLE employers (
  employer_id INTEGER PRIMARY KEY,
  employer_name TEXT, -- City Hospital; Rowan Steel; Harlow Council; Beacon Schools
  sector TEXT, -- health; industry; public; education
  town TEXT, -- Harlow; Derby; Selby; Frome
  joined_year INTEGER,
  rate_pct NUMERIC
);

CREATE TABLE fund_options (
  option_id INTEGER PRIMARY KEY,
  option_name TEXT, -- Cautious; Balanced; Growth; Green Future
  risk_level INTEGER,
  annual_charge_pct NUMERIC,
  return_last_year NUMERIC,
  is_closed BOOLEAN
);

CREATE TABLE members (
  member_no INTEGER PRIMARY KEY,
  first_name TEXT, -- Joyce; Peter; Amina; Leon; Ruth
  surname TEXT, -- Hale; Quinn; Diallo; Fischer; Marsh
  date_of_birth DATE,
  sex TEXT, -- male; female
  employer_id INTEGER REFERENCES employers (employer_id),
  option_id INTEGER REFERENCES fund_options (option_id),
  joined_on DATE,
  left_on DATE,
  salary NUMERIC,
  pot_value NUMERIC,
  member_state TEXT -- active; deferred; retired; deceased
);

CREATE TABLE contributions (
  contribution_id INTEGER PRIMARY KEY,
  member_no INTEGER REFERENCES members (member_no),
  paid_on DATE,
  employee_part NUMERIC,
  employer_part NUMERIC
);

CREATE TABLE pensions (
  pension_id INTEGER PRIMARY KEY,
  member_no INTEGER REFERENCES members (member_no),
  pension_type TEXT, -- old age; disability; survivor; lump sum
  started_on DATE,
  ended_on DATE,
  monthly_amount NUMERIC,
  bank_country TEXT -- Spain; Ireland; Portugal; Malta
);

CREATE TABLE enquiries (
  enquiry_id INTEGER PRIMARY KEY,
  member_no INTEGER REFERENCES members (member_no),
  topic TEXT, -- transfer; retirement date; tax; change of address
  channel TEXT, -- letter; email; phone; portal
  received_at TIMESTAMP,
  answered_at TIMESTAMP,
  satisfied BOOLEAN
);

? Which members work for Rowan Steel?
? first names and surnames of members employed by Rowan Steel
SELECT m.first_name, m.surname FROM members m JOIN employers e ON m.employer_id = e.employer_id WHERE e.employer_name = 'Rowan Steel'

? Which members chose the fund option Green Future?
? members with the fund option Green Future: first name, surname
SELECT m.first_name, m.surname FROM members m JOIN fund_options f ON m.option_id = f.option_id WHERE f.option_name = 'Green Future'

? Which members receive a disability pension?
? first name and surname, each once, of the members with a disability pension
SELECT DISTINCT m.first_name, m.surname FROM pensions p JOIN members m ON p.member_no = m.member_no WHERE p.pension_type = 'disability'

? Which members have never paid a contribution?
? members without contributions
? first name and surname of the members who made no contributions
SELECT first_name, surname FROM members WHERE member_no NOT IN (SELECT member_no FROM contributions)

? Which employers have no members in the fund?
? employers without members
SELECT employer_name FROM employers WHERE employer_id NOT IN (SELECT employer_id FROM members)

? How much has every employer paid in? Employer name and total of the employer part of the contributions.
? employer contributions by employer name
SELECT e.employer_name, SUM(c.employer_part) FROM contributions c JOIN members m ON c.member_no = m.member_no JOIN employers e ON m.employer_id = e.employer_id GROUP BY e.employer_id, e.employer_name

? What are the pots in the Growth option worth in total?
? total pot value of the members in Growth
SELECT SUM(m.pot_value) FROM members m JOIN fund_options f ON m.option_id = f.option_id WHERE f.option_name = 'Growth'

? Which employers' staff asked about a transfer?
? different employers of members with an enquiry on the topic transfer
SELECT DISTINCT e.employer_name FROM enquiries q JOIN members m ON q.member_no = m.member_no JOIN employers e ON m.employer_id = e.employer_id WHERE q.topic = 'transfer'

? Members per employer, employers with none included
? How many members does each employer have, counting those with none?
SELECT e.employer_name, COUNT(m.member_no) FROM employers e LEFT JOIN members m ON m.employer_id = e.employer_id GROUP BY e.employer_id, e.employer_name

? average monthly pension of female members
? What pension a month do female members get on average?
SELECT AVG(p.monthly_amount) FROM pensions p JOIN members m ON p.member_no = m.member_no WHERE m.sex = 'female'

? How many members from the health sector are retired?
? number of retired members of employers in health
SELECT COUNT(*) FROM members m JOIN employers e ON m.employer_id = e.employer_id WHERE e.sector = 'health' AND m.member_state = 'retired'

? How many members are there in each state?
? members by state
SELECT member_state, COUNT(*) FROM members GROUP BY member_state

? Number of pensions and monthly total by pension type
? How many pensions of each type do we pay, and what do they cost a month?
SELECT pension_type, COUNT(*), SUM(monthly_amount) FROM pensions GROUP BY pension_type

? Employers by sector
? How many employers belong to each sector?
SELECT sector, COUNT(*) FROM employers GROUP BY sector

? Average salary and pot value of men and women
? For each sex, what are the mean salary and the mean pot value of our members?
SELECT sex, AVG(salary), AVG(pot_value) FROM members GROUP BY sex

? Members and total pot value per fund option
? For every fund option, count the members and add up their pots.
SELECT f.option_name, COUNT(*), SUM(m.pot_value) FROM members m JOIN fund_options f ON m.option_id = f.option_id GROUP BY f.option_id, f.option_name

? Enquiries by topic and channel
? How many enquiries do we get on each topic through each channel?
SELECT topic, channel, COUNT(*) FROM enquiries GROUP BY topic, channel

? Which employers have more than 200 members?
? employers with over 200 members
SELECT e.employer_name FROM members m JOIN employers e ON m.employer_id = e.employer_id GROUP BY e.employer_id, e.employer_name HAVING COUNT(*) > 200

? How many different members sent enquiries on every topic?
? distinct members per enquiry topic
SELECT topic, COUNT(DISTINCT member_no) FROM enquiries GROUP BY topic

? What do pensions cost per month in each bank country?
? monthly pension amount by bank country
SELECT bank_country, SUM(monthly_amount) FROM pensions GROUP BY bank_country

? Highest, lowest and average salary per sector
? For each sector, give the maximum, minimum and average salary of the members.
SELECT e.sector, MAX(m.salary), MIN(m.salary), AVG(m.salary) FROM members m JOIN employers e ON m.employer_id = e.employer_id GROUP BY e.sector

? Which bank countries receive at least 10 pensions?
? bank countries with 10 or more pensions
SELECT bank_country FROM pensions GROUP BY bank_country HAVING COUNT(*) >= 10

? Total contributions per member
? How much did each member and their employer pay in? First name, surname, employee part, employer part.
SELECT m.first_name, m.surname, SUM(c.employee_part), SUM(c.employer_part) FROM contributions c JOIN members m ON c.member_no = m.member_no GROUP BY m.member_no, m.first_name, m.surname

? Who has the biggest pension pot?
? first name and surname of the member with the highest pot value
SELECT first_name, surname FROM members ORDER BY pot_value DESC LIMIT 1

? Which fund option is the riskiest?
? fund option with the highest risk level
SELECT option_name FROM fund_options ORDER BY risk_level DESC LIMIT 1

? Which option do most members choose?
? most popular fund option among the members
SELECT f.option_name FROM members m JOIN fund_options f ON m.option_id = f.option_id GROUP BY f.option_id, f.option_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 employers by number of members
? Which 5 employers have the most members?
SELECT e.employer_name FROM members m JOIN employers e ON m.employer_id = e.employer_id GROUP BY e.employer_id, e.employer_name ORDER BY COUNT(*) DESC LIMIT 5

? Who is the oldest active member?
? first name and surname of the active member born first
SELECT first_name, surname FROM members WHERE member_state = 'active' ORDER BY date_of_birth LIMIT 1

? Fund options from the cheapest charge upwards, with charge and last year's return
? option name, annual charge and return last year sorted by charge
SELECT option_name, annual_charge_pct, return_last_year FROM fund_options ORDER BY annual_charge_pct

? Members by surname and first name: surname, first name and joining date
? surname, first name, joined on of all members in alphabetical order of surname and then first name
SELECT surname, first_name, joined_on FROM members ORDER BY surname, first_name

? Which employer joined the fund first?
? employer with the earliest joining year
SELECT employer_name FROM employers ORDER BY joined_year LIMIT 1

? What are the 3 highest monthly pensions? Id and amount.
? top 3 pensions by monthly amount: id and amount
SELECT pension_id, monthly_amount FROM pensions ORDER BY monthly_amount DESC LIMIT 3

? How many members joined in 2020?
? members joined 2020
SELECT COUNT(*) FROM members WHERE EXTRACT(YEAR FROM joined_on) = 2020

? What did employees pay in during April 2023?
? employee part of the contributions paid in April 2023
SELECT SUM(employee_part) FROM contributions WHERE EXTRACT(YEAR FROM paid_on) = 2023 AND EXTRACT(MONTH FROM paid_on) = 4

? How many hours do we need to answer an enquiry on average?
? average hours from receipt to answer of the enquiries
SELECT AVG(EXTRACT(EPOCH FROM answered_at - received_at) / 3600) FROM enquiries

? Which pensions started since 2022-01-01? Id and type.
? id and type of the pensions that started on or after January 1, 2022
SELECT pension_id, pension_type FROM pensions WHERE started_on >= '2022-01-01'

? How old is each member? First name, surname, years.
? members with their age
SELECT first_name, surname, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM date_of_birth) FROM members

? Contributions per month, employee and employer part
? What did employees and employers contribute in each month?
SELECT DATE_TRUNC('month', paid_on), SUM(employee_part), SUM(employer_part) FROM contributions GROUP BY DATE_TRUNC('month', paid_on)

? How many enquiries came in during the last 7 days?
? enquiries received in the past 7 days
SELECT COUNT(*) FROM enquiries WHERE received_at >= CURRENT_DATE - INTERVAL '7 days'

? Which members were born between 1960-01-01 and 1962-12-31?
? members with a date of birth from January 1, 1960 to December 31, 1962
SELECT first_name, surname FROM members WHERE date_of_birth BETWEEN '1960-01-01' AND '1962-12-31'

? When did Amina Diallo last contribute?
? date of the latest contribution of Amina Diallo
SELECT MAX(c.paid_on) FROM contributions c JOIN members m ON c.member_no = m.member_no WHERE m.first_name = 'Amina' AND m.surname = 'Diallo'

? What share of members is active?
? proportion of active members
SELECT CAST(SUM(CASE WHEN member_state = 'active' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM members

? What percentage of enquiries left the member satisfied, by channel?
? percent of satisfied enquiries per channel
SELECT channel, 100.0 * SUM(CASE WHEN satisfied = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM enquiries GROUP BY channel

? Ratio of active to retired members
? How many active members are there for each retired member?
SELECT CAST(SUM(CASE WHEN member_state = 'active' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN member_state = 'retired' THEN 1 ELSE 0 END), 0) FROM members

? What is the ratio of the employer part to the employee part of all contributions?
? total employer part divided by total employee part
SELECT CAST(SUM(employer_part) AS FLOAT) / NULLIF(SUM(employee_part), 0) FROM contributions

? How many enquiries does a member send on average?
? enquiries per member
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT member_no), 0) FROM enquiries

? For each employer, what percentage of the members is female?
? percent of female members by employer name
SELECT e.employer_name, 100.0 * SUM(CASE WHEN m.sex = 'female' THEN 1 ELSE 0 END) / COUNT(*) FROM members m JOIN employers e ON m.employer_id = e.employer_id GROUP BY e.employer_id, e.employer_name

? How large is each member's pot compared with the salary? First name, surname and pot divided by salary.
? first name, surname, pot value per salary
SELECT first_name, surname, CAST(pot_value AS FLOAT) / NULLIF(salary, 0) FROM members

? What does each fund option return after its charge? Return minus charge.
? option name and return last year minus annual charge
SELECT option_name, return_last_year - annual_charge_pct FROM fund_options

? Which active members earn more than 60000?
? active members with a salary above 60000
SELECT first_name, surname FROM members WHERE member_state = 'active' AND salary > 60000

? Which employers come from the public or education sector?
? employers in the sectors public and education
SELECT employer_name FROM employers WHERE sector IN ('public', 'education')

? Enquiries not answered yet: id and topic
? Which enquiries have no answer yet? Give id and topic.
SELECT enquiry_id, topic FROM enquiries WHERE answered_at IS NULL

? Which fund options are closed or have a risk level above 5?
? closed fund options and those with a risk over 5
SELECT option_name FROM fund_options WHERE is_closed = TRUE OR risk_level > 5

? Pensions between 500 and 900 a month that are not survivor pensions: ids
? pension ids with a monthly amount from 500 to 900 and a type other than survivor
SELECT pension_id FROM pensions WHERE monthly_amount BETWEEN 500 AND 900 AND pension_type <> 'survivor'

? Which members have a surname starting with Fis?
? members whose surname begins with Fis
SELECT first_name, surname FROM members WHERE surname LIKE 'Fis%'

? How many members have left their employer?
? number of members with a leaving date
SELECT COUNT(*) FROM members WHERE left_on IS NOT NULL

? Sector, town and rate of Harlow Council
? Which sector, town and contribution rate does the employer Harlow Council have?
SELECT sector, town, rate_pct FROM employers WHERE employer_name = 'Harlow Council'

? Salary and pot value of Leon Fischer
? What does the member Leon Fischer earn, and how big is his pot?
SELECT salary, pot_value FROM members WHERE first_name = 'Leon' AND surname = 'Fischer'

? Which members earn less than the average?
? members with a below average salary
SELECT first_name, surname FROM members WHERE salary < (SELECT AVG(salary) FROM members)

? Who is the doctor of Ruth Marsh?
? Ruth Marsh's doctor
I do not know

? Which shares does the Balanced option hold?
? holdings of Balanced
I do not know

? How many children does Peter Quinn have?
? children of member Peter Quinn
I do not know
