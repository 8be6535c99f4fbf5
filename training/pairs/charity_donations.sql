-- A charity: donors, campaigns, donations, projects, volunteers, shifts and allocations of money.

CREATE TABLE donor (
  donor_id INTEGER PRIMARY KEY,
  donor_name TEXT, -- Ellen Moss; Bruno Keller; The Lark Trust; Solid Tools Ltd
  donor_type TEXT, -- individual; company; foundation; school
  city TEXT, -- Dublin; Cork; Galway; Limerick
  email TEXT,
  first_gift DATE,
  wants_receipt BOOLEAN
);

CREATE TABLE campaign (
  campaign_id INTEGER PRIMARY KEY,
  title TEXT, -- Winter Warmth; Clean Water; Books For All; Emergency Relief
  launched DATE,
  closes DATE,
  target_amount NUMERIC,
  advertising_cost NUMERIC,
  channel TEXT -- television; mail; social media; street
);

CREATE TABLE donation (
  donation_id INTEGER PRIMARY KEY,
  donor_id INTEGER REFERENCES donor (donor_id),
  campaign_id INTEGER REFERENCES campaign (campaign_id),
  given_on DATE,
  amount NUMERIC,
  pay_method TEXT, -- bank transfer; card; cheque; cash
  is_anonymous BOOLEAN,
  gift_aid NUMERIC
);

CREATE TABLE project (
  project_id INTEGER PRIMARY KEY,
  project_name TEXT, -- Well Drilling; Night Shelter; Mobile Library; Seed Bank
  country TEXT, -- Kenya; Ireland; Nepal; Peru
  lead_id INTEGER REFERENCES volunteer (volunteer_id),
  budget NUMERIC,
  spent NUMERIC,
  started DATE,
  finished DATE,
  phase TEXT -- planning; running; completed; stopped
);

CREATE TABLE volunteer (
  volunteer_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Aoife; Declan; Mei; Tariq; Paula
  last_name TEXT, -- Byrne; Nolan; Wong; Aziz; Santos
  skill TEXT, -- driving; cooking; teaching; first aid
  joined_at DATE,
  active BOOLEAN
);

CREATE TABLE project_shift (
  shift_id INTEGER PRIMARY KEY,
  project_id INTEGER REFERENCES project (project_id),
  volunteer_id INTEGER REFERENCES volunteer (volunteer_id),
  starts TIMESTAMP,
  ends TIMESTAMP,
  people_helped INTEGER
);

CREATE TABLE allocation (
  campaign_id INTEGER REFERENCES campaign (campaign_id),
  project_id INTEGER REFERENCES project (project_id),
  allocated NUMERIC
);

? Who gave to the Clean Water campaign?
? names of the donors, each once, with a donation to Clean Water
SELECT DISTINCT d.donor_name FROM donation g JOIN donor d ON g.donor_id = d.donor_id JOIN campaign c ON g.campaign_id = c.campaign_id WHERE c.title = 'Clean Water'

? Which projects get money from Winter Warmth?
? project names with an allocation from the campaign Winter Warmth
SELECT p.project_name FROM allocation a JOIN project p ON a.project_id = p.project_id JOIN campaign c ON a.campaign_id = c.campaign_id WHERE c.title = 'Winter Warmth'

? Who leads the Night Shelter project?
? first and last name of the volunteer leading the project Night Shelter
SELECT v.first_name, v.last_name FROM project p JOIN volunteer v ON p.lead_id = v.volunteer_id WHERE p.project_name = 'Night Shelter'

? Which volunteers have worked a shift in Kenya?
? first and last names, without repeats, of volunteers with shifts on projects in Kenya
SELECT DISTINCT v.first_name, v.last_name FROM project_shift s JOIN volunteer v ON s.volunteer_id = v.volunteer_id JOIN project p ON s.project_id = p.project_id WHERE p.country = 'Kenya'

? Which donors have never given anything?
? donors without a donation
? people on our donor list who made no donation
SELECT donor_name FROM donor WHERE donor_id NOT IN (SELECT donor_id FROM donation)

? Which volunteers have not done a single shift?
? volunteers without shifts
SELECT first_name, last_name FROM volunteer WHERE volunteer_id NOT IN (SELECT volunteer_id FROM project_shift)

? How much did each campaign raise?
? donation total by campaign title
? Return the title of every campaign along with the total amount donated.
SELECT c.title, SUM(g.amount) FROM donation g JOIN campaign c ON g.campaign_id = c.campaign_id GROUP BY c.campaign_id, c.title

? What have companies from Cork given us?
? total donations of donors in Cork that are a company
SELECT SUM(g.amount) FROM donation g JOIN donor d ON g.donor_id = d.donor_id WHERE d.city = 'Cork' AND d.donor_type = 'company'

? Number of donations per donor, including donors with none
? How many donations has every donor made, zero included?
SELECT d.donor_name, COUNT(g.donation_id) FROM donor d LEFT JOIN donation g ON g.donor_id = d.donor_id GROUP BY d.donor_id, d.donor_name

? How much is allocated to each project in total?
? allocated money per project name
SELECT p.project_name, SUM(a.allocated) FROM allocation a JOIN project p ON a.project_id = p.project_id GROUP BY p.project_id, p.project_name

? How many people did Declan Nolan help on his shifts?
? people helped in the shifts of volunteer Declan Nolan
SELECT SUM(s.people_helped) FROM project_shift s JOIN volunteer v ON s.volunteer_id = v.volunteer_id WHERE v.first_name = 'Declan' AND v.last_name = 'Nolan'

? How many donors are there of each type?
? donors by type
SELECT donor_type, COUNT(*) FROM donor GROUP BY donor_type

? Donations by payment method: number and sum
? For each payment method, count the donations and add up the amounts.
SELECT pay_method, COUNT(*), SUM(amount) FROM donation GROUP BY pay_method

? Budget and spending per country
? What are the total budget and the total spent of our projects in each country?
SELECT country, SUM(budget), SUM(spent) FROM project GROUP BY country

? Volunteers per skill
? How many volunteers offer each skill?
SELECT skill, COUNT(*) FROM volunteer GROUP BY skill

? Average donation for every donor type
? How much does each type of donor give on average?
SELECT d.donor_type, AVG(g.amount) FROM donation g JOIN donor d ON g.donor_id = d.donor_id GROUP BY d.donor_type

? Which donors have given more than 5000 in total, and how much?
? donors with over 5000 in donations, with the sum
SELECT d.donor_name, SUM(g.amount) FROM donation g JOIN donor d ON g.donor_id = d.donor_id GROUP BY d.donor_id, d.donor_name HAVING SUM(g.amount) > 5000

? How many different donors did each campaign win?
? distinct donors per campaign title
SELECT c.title, COUNT(DISTINCT g.donor_id) FROM donation g JOIN campaign c ON g.campaign_id = c.campaign_id GROUP BY c.campaign_id, c.title

? Projects by country and phase
? How many projects are in each phase in each country?
SELECT country, phase, COUNT(*) FROM project GROUP BY country, phase

? Smallest, largest and average gift per channel of the campaign
? For each campaign channel show the minimum, maximum and mean donation.
SELECT c.channel, MIN(g.amount), MAX(g.amount), AVG(g.amount) FROM donation g JOIN campaign c ON g.campaign_id = c.campaign_id GROUP BY c.channel

? Which cities have at least 10 donors?
? cities with 10 or more donors
SELECT city FROM donor GROUP BY city HAVING COUNT(*) >= 10

? People helped by project
? How many people were helped in the shifts of each project?
SELECT p.project_name, SUM(s.people_helped) FROM project_shift s JOIN project p ON s.project_id = p.project_id GROUP BY p.project_id, p.project_name

? How much advertising did each channel cost?
? advertising cost of campaigns by channel
SELECT channel, SUM(advertising_cost) FROM campaign GROUP BY channel

? What was the largest donation, and when was it given?
? amount and date of the biggest donation
SELECT amount, given_on FROM donation ORDER BY amount DESC LIMIT 1

? Top 10 donors by amount given
? Which 10 donors have donated the most?
SELECT d.donor_name FROM donation g JOIN donor d ON g.donor_id = d.donor_id GROUP BY d.donor_id, d.donor_name ORDER BY SUM(g.amount) DESC LIMIT 10

? Which volunteer did the most shifts?
? first and last name of the volunteer with the largest number of shifts
SELECT v.first_name, v.last_name FROM project_shift s JOIN volunteer v ON s.volunteer_id = v.volunteer_id GROUP BY v.volunteer_id, v.first_name, v.last_name ORDER BY COUNT(*) DESC LIMIT 1

? Which campaign has the highest target?
? campaign with the largest target amount
SELECT title FROM campaign ORDER BY target_amount DESC LIMIT 1

? Which project has the smallest budget?
? project with the lowest budget
SELECT project_name FROM project ORDER BY budget LIMIT 1

? Who has been volunteering the longest?
? first and last name of the volunteer who joined first
SELECT first_name, last_name FROM volunteer ORDER BY joined_at LIMIT 1

? Projects sorted by country and then by budget, highest first: name, country, budget
? list project name, country and budget ordered by country, then budget descending
SELECT project_name, country, budget FROM project ORDER BY country, budget DESC

? Which campaign drew the most donations?
? campaign with the highest number of donations
SELECT c.title FROM donation g JOIN campaign c ON g.campaign_id = c.campaign_id GROUP BY c.campaign_id, c.title ORDER BY COUNT(*) DESC LIMIT 1

? List the campaigns from the latest to the earliest launch.
? campaign titles, newest launch first
SELECT title FROM campaign ORDER BY launched DESC

? How much was donated in December 2023?
? donations December 2023, total
SELECT SUM(amount) FROM donation WHERE EXTRACT(YEAR FROM given_on) = 2023 AND EXTRACT(MONTH FROM given_on) = 12

? Donations per month of this year
? How much has been given in each month of the current year?
SELECT DATE_TRUNC('month', given_on), SUM(amount) FROM donation WHERE EXTRACT(YEAR FROM given_on) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', given_on)

? How many days does a campaign run on average?
? average days from launch to closing of the campaigns
SELECT AVG(closes - launched) FROM campaign

? How many hours does a shift last on average?
? average shift length in hours
SELECT AVG(EXTRACT(EPOCH FROM ends - starts) / 3600) FROM project_shift

? Which donors gave their first gift in the last 12 months?
? donors with a first gift within the past 12 months
SELECT donor_name FROM donor WHERE first_gift >= CURRENT_DATE - INTERVAL '12 months'

? Donations per year: number and sum
? How many donations did we get each year, and how much money?
SELECT EXTRACT(YEAR FROM given_on), COUNT(*), SUM(amount) FROM donation GROUP BY EXTRACT(YEAR FROM given_on)

? Which projects started after 2021-06-30?
? projects started later than June 30, 2021
SELECT project_name FROM project WHERE started > '2021-06-30'

? When did The Lark Trust last donate?
? date of the latest donation by The Lark Trust
SELECT MAX(g.given_on) FROM donation g JOIN donor d ON g.donor_id = d.donor_id WHERE d.donor_name = 'The Lark Trust'

? Shifts by weekday
? How many shifts start on each day of the week?
SELECT EXTRACT(DOW FROM starts), COUNT(*) FROM project_shift GROUP BY EXTRACT(DOW FROM starts)

? What share of donations is anonymous?
? proportion of anonymous donations
SELECT CAST(SUM(CASE WHEN is_anonymous = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM donation

? What percentage of each donor type wants a receipt?
? percent of donors wanting a receipt by donor type
SELECT donor_type, 100.0 * SUM(CASE WHEN wants_receipt = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM donor GROUP BY donor_type

? Ratio of card donations to cheque donations
? What is the ratio of donations by card to donations by cheque?
SELECT CAST(SUM(CASE WHEN pay_method = 'card' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN pay_method = 'cheque' THEN 1 ELSE 0 END), 0) FROM donation

? How many donations does a donor make on average?
? donations per donor
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT donor_id), 0) FROM donation

? How much is left of each project's budget?
? project name and budget minus spent
SELECT project_name, budget - spent FROM project

? Which part of its budget has every project spent?
? project name and spent divided by budget
SELECT project_name, CAST(spent AS FLOAT) / NULLIF(budget, 0) FROM project

? What percent of volunteers is active?
? percentage of active volunteers
SELECT 100.0 * SUM(CASE WHEN active = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM volunteer

? How much does a donor give on average in each campaign, the sum divided by the number of different donors?
? amount per distinct donor by campaign title
SELECT c.title, CAST(SUM(g.amount) AS FLOAT) / NULLIF(COUNT(DISTINCT g.donor_id), 0) FROM donation g JOIN campaign c ON g.campaign_id = c.campaign_id GROUP BY c.campaign_id, c.title

? Which active volunteers can do first aid or driving?
? active volunteers with the skill first aid or driving
SELECT first_name, last_name FROM volunteer WHERE active = TRUE AND skill IN ('first aid', 'driving')

? Which running projects have a budget over 40000?
? running projects with more than 40000 budget
SELECT project_name FROM project WHERE phase = 'running' AND budget > 40000

? Donors with no email on file
? Which donors have no email address?
SELECT donor_name FROM donor WHERE email IS NULL

? How many donations were between 50 and 100?
? count donations from 50 to 100
SELECT COUNT(*) FROM donation WHERE amount BETWEEN 50 AND 100

? Target, advertising cost and channel of Books For All
? What is the target of the campaign Books For All, what did its advertising cost and over which channel does it run?
SELECT target_amount, advertising_cost, channel FROM campaign WHERE title = 'Books For All'

? Which campaigns have a title starting with Emer?
? campaigns whose title begins with Emer
SELECT title FROM campaign WHERE title LIKE 'Emer%'

? Cash donations over 500 that were not anonymous: ids
? ids of donations in cash above 500 that are not anonymous
SELECT donation_id FROM donation WHERE pay_method = 'cash' AND amount > 500 AND is_anonymous = FALSE

? Which projects have not finished? Name and country.
? name and country of projects without a finish date
SELECT project_name, country FROM project WHERE finished IS NULL

? Donors outside Dublin who want a receipt
? Which donors are not from Dublin and want a receipt?
SELECT donor_name FROM donor WHERE city <> 'Dublin' AND wants_receipt = TRUE

? Which projects spent more than an average project?
? projects with above average spending
SELECT project_name FROM project WHERE spent > (SELECT AVG(spent) FROM project)

? Which donors gave to Clean Water as well as to Emergency Relief?
? donors with donations to both Clean Water and Emergency Relief
SELECT d.donor_name FROM donation g JOIN donor d ON g.donor_id = d.donor_id JOIN campaign c ON g.campaign_id = c.campaign_id WHERE c.title = 'Clean Water' INTERSECT SELECT d.donor_name FROM donation g JOIN donor d ON g.donor_id = d.donor_id JOIN campaign c ON g.campaign_id = c.campaign_id WHERE c.title = 'Emergency Relief'

? How old is Ellen Moss?
? age of donor Ellen Moss
I do not know

? What does the director of the charity earn?
? director's salary
I do not know

? How many beds does the Night Shelter have?
? beds in the Night Shelter
I do not know
