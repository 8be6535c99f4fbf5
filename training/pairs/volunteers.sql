-- A volunteer agency: charities, projects, volunteers, their skills, shifts and expense claims.

CREATE TABLE charity (
  charity_id INTEGER PRIMARY KEY,
  name TEXT, -- Open Kitchen; River Watch; Paws Shelter; Second Shelf
  cause TEXT, -- hunger; environment; animals; literacy
  district TEXT, -- Northside; Docklands; Elmwood; Castle Hill
  founded_year INTEGER,
  contact_email TEXT
);

CREATE TABLE coordinator (
  coordinator_id INTEGER PRIMARY KEY,
  name TEXT, -- Gwen Price; Otto Lang; Nadia Haddad
  charity_id INTEGER REFERENCES charity (charity_id),
  employed_since DATE,
  is_paid BOOLEAN
);

CREATE TABLE project (
  project_id INTEGER PRIMARY KEY,
  title TEXT, -- Soup Run; Bank Cleanup; Dog Walks; Story Hour
  charity_id INTEGER REFERENCES charity (charity_id),
  coordinator_id INTEGER REFERENCES coordinator (coordinator_id),
  starts_on DATE,
  ends_on DATE,
  budget NUMERIC,
  money_spent NUMERIC,
  helpers_needed INTEGER,
  status TEXT -- recruiting; running; finished; on hold
);

CREATE TABLE volunteer (
  volunteer_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Rosa; Ken; Aled; Fatima; June
  last_name TEXT, -- Mertens; Ogawa; Pugh; Zaidi; Cole
  date_of_birth DATE,
  registered_on DATE,
  district TEXT, -- Northside; Docklands; Elmwood; Castle Hill
  has_car BOOLEAN,
  background_check TEXT, -- passed; pending; expired
  hours_per_week INTEGER
);

CREATE TABLE skill (
  skill_id INTEGER PRIMARY KEY,
  skill_name TEXT, -- cooking; first aid; driving; sign language; carpentry
  is_certified BOOLEAN
);

CREATE TABLE volunteer_skill (
  volunteer_id INTEGER REFERENCES volunteer (volunteer_id),
  skill_id INTEGER REFERENCES skill (skill_id),
  years_of_practice INTEGER
);

CREATE TABLE shift (
  shift_id INTEGER PRIMARY KEY,
  project_id INTEGER REFERENCES project (project_id),
  volunteer_id INTEGER REFERENCES volunteer (volunteer_id),
  begins_at TIMESTAMP,
  ends_at TIMESTAMP,
  attended BOOLEAN,
  expenses NUMERIC
);

? Which volunteers know sign language?
? first and last names of volunteers with the skill sign language
SELECT v.first_name, v.last_name FROM volunteer_skill x JOIN volunteer v ON x.volunteer_id = v.volunteer_id JOIN skill s ON x.skill_id = s.skill_id WHERE s.skill_name = 'sign language'

? Who coordinates the Soup Run?
? coordinator of the project Soup Run
SELECT c.name FROM project p JOIN coordinator c ON p.coordinator_id = c.coordinator_id WHERE p.title = 'Soup Run'

? Which volunteers have helped the Paws Shelter charity? No name twice.
? distinct volunteers with a shift on a project of the charity Paws Shelter
SELECT DISTINCT v.first_name, v.last_name FROM shift h JOIN volunteer v ON h.volunteer_id = v.volunteer_id JOIN project p ON h.project_id = p.project_id JOIN charity c ON p.charity_id = c.charity_id WHERE c.name = 'Paws Shelter'

? Which volunteers have never done a shift?
? volunteers without any shift
? registered volunteers who never worked a shift
SELECT first_name, last_name FROM volunteer WHERE volunteer_id NOT IN (SELECT volunteer_id FROM shift)

? How many projects serve the environment?
? number of projects by charities with the cause environment
SELECT COUNT(*) FROM project p JOIN charity c ON p.charity_id = c.charity_id WHERE c.cause = 'environment'

? Which projects have had no shifts so far?
? titles of projects with no shift
SELECT title FROM project WHERE project_id NOT IN (SELECT project_id FROM shift)

? How much did volunteers from Elmwood claim in expenses?
? total shift expenses of volunteers living in the Elmwood district
SELECT SUM(h.expenses) FROM shift h JOIN volunteer v ON h.volunteer_id = v.volunteer_id WHERE v.district = 'Elmwood'

? How many volunteers with a car also have the driving skill?
? volunteers who can do driving and own a car, count
SELECT COUNT(*) FROM volunteer_skill x JOIN volunteer v ON x.volunteer_id = v.volunteer_id JOIN skill s ON x.skill_id = s.skill_id WHERE v.has_car = TRUE AND s.skill_name = 'driving'

? Show project title, charity name and coordinator name for everything on hold.
? projects on hold with charity and coordinator
SELECT p.title, c.name, o.name FROM project p JOIN charity c ON p.charity_id = c.charity_id JOIN coordinator o ON p.coordinator_id = o.coordinator_id WHERE p.status = 'on hold'

? Which volunteers missed a shift of Story Hour?
? names of volunteers who did not attend a shift on the Story Hour project
SELECT v.first_name, v.last_name FROM shift h JOIN volunteer v ON h.volunteer_id = v.volunteer_id JOIN project p ON h.project_id = p.project_id WHERE p.title = 'Story Hour' AND h.attended = FALSE

? Which skills does nobody have?
? skills not held by any volunteer
SELECT skill_name FROM skill WHERE skill_id NOT IN (SELECT skill_id FROM volunteer_skill)

? Which charities have an unpaid coordinator? Each one once.
? distinct charities with a coordinator who is not paid
SELECT DISTINCT c.name FROM coordinator o JOIN charity c ON o.charity_id = c.charity_id WHERE o.is_paid = FALSE

? What percentage of shifts was attended?
? attended shifts as a percentage
SELECT 100.0 * SUM(CASE WHEN attended = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM shift

? Attendance per project as a share of its shifts
? For each project title, what share of the shifts was attended?
SELECT p.title, CAST(SUM(CASE WHEN h.attended = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM shift h JOIN project p ON h.project_id = p.project_id GROUP BY p.project_id, p.title

? How much of its budget has each project used? Title and spent money over budget.
? project titles with money spent divided by budget
SELECT title, CAST(money_spent AS FLOAT) / NULLIF(budget, 0) FROM project

? How much budget is left in each project?
? title and budget minus money spent per project
SELECT title, budget - money_spent FROM project

? What is the ratio of passed to expired background checks among volunteers?
? volunteers: passed vs expired background check ratio
SELECT CAST(SUM(CASE WHEN background_check = 'passed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN background_check = 'expired' THEN 1 ELSE 0 END), 0) FROM volunteer

? How many shifts does an active volunteer do on average?
? shifts per volunteer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT volunteer_id), 0) FROM shift

? How many skills does a skilled volunteer have on average?
? skills per volunteer, averaged over the volunteer skills
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT volunteer_id), 0) FROM volunteer_skill

? What proportion of volunteers owns a car in each district?
? car owner share of volunteers by district
SELECT district, CAST(SUM(CASE WHEN has_car = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM volunteer GROUP BY district

? For each cause, what percentage of projects is finished?
? percent finished projects by cause of the charity
SELECT c.cause, 100.0 * SUM(CASE WHEN p.status = 'finished' THEN 1 ELSE 0 END) / COUNT(*) FROM project p JOIN charity c ON p.charity_id = c.charity_id GROUP BY c.cause

? What does a volunteer cost us in expenses on average?
? expenses per distinct volunteer over all shifts
SELECT CAST(SUM(expenses) AS FLOAT) / NULLIF(COUNT(DISTINCT volunteer_id), 0) FROM shift

? What is the budget per needed helper for every project? With title.
? title, budget over helpers needed
SELECT title, CAST(budget AS FLOAT) / NULLIF(helpers_needed, 0) FROM project

? Average number of projects per charity
? How many projects does a charity run on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT charity_id), 0) FROM project

? Ratio of running to recruiting projects
? how many running projects per recruiting project, as a ratio?
SELECT CAST(SUM(CASE WHEN status = 'running' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'recruiting' THEN 1 ELSE 0 END), 0) FROM project

? How many volunteers registered in 2022?
? volunteers registered in 2022
SELECT COUNT(*) FROM volunteer WHERE EXTRACT(YEAR FROM registered_on) = 2022

? How many hours does a shift last on average?
? average shift length in hours
SELECT AVG(EXTRACT(EPOCH FROM ends_at - begins_at) / 3600) FROM shift

? Total hours worked per volunteer
? How many hours has each volunteer put in on attended shifts? First and last name too.
SELECT v.first_name, v.last_name, SUM(EXTRACT(EPOCH FROM h.ends_at - h.begins_at) / 3600) FROM shift h JOIN volunteer v ON h.volunteer_id = v.volunteer_id WHERE h.attended = TRUE GROUP BY v.volunteer_id, v.first_name, v.last_name

? How many hours were worked for each charity?
? total shift hours by charity name
SELECT c.name, SUM(EXTRACT(EPOCH FROM h.ends_at - h.begins_at) / 3600) FROM shift h JOIN project p ON h.project_id = p.project_id JOIN charity c ON p.charity_id = c.charity_id GROUP BY c.charity_id, c.name

? How many days does a project run on average, by status?
? average project length in days for each status
SELECT status, AVG(ends_on - starts_on) FROM project GROUP BY status

? New volunteers per month
? How many volunteers registered in each month?
SELECT DATE_TRUNC('month', registered_on), COUNT(*) FROM volunteer GROUP BY DATE_TRUNC('month', registered_on)

? Which projects start after 2025-02-01?
? project titles that start later than February 1, 2025
SELECT title FROM project WHERE starts_on > '2025-02-01'

? On which weekdays do shifts begin and how many?
? shifts by weekday
SELECT EXTRACT(DOW FROM begins_at), COUNT(*) FROM shift GROUP BY EXTRACT(DOW FROM begins_at)

? Shifts in the last 21 days
? How many shifts began in the last 21 days?
SELECT COUNT(*) FROM shift WHERE begins_at >= CURRENT_DATE - INTERVAL '21 days'

? When was the last shift of the Dog Walks?
? latest shift start on the project Dog Walks
SELECT MAX(h.begins_at) FROM shift h JOIN project p ON h.project_id = p.project_id WHERE p.title = 'Dog Walks'

? How old is each volunteer in years?
? first name, last name and age in years of the volunteers
SELECT first_name, last_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM date_of_birth) FROM volunteer

? Coordinators employed between 2018-01-01 and 2020-12-31
? which coordinators have been employed since a day between January 1, 2018 and December 31, 2020?
SELECT name FROM coordinator WHERE employed_since BETWEEN '2018-01-01' AND '2020-12-31'

? Expenses this year per project
? What were the shift expenses of each project this year?
SELECT p.title, SUM(h.expenses) FROM shift h JOIN project p ON h.project_id = p.project_id WHERE EXTRACT(YEAR FROM h.begins_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY p.project_id, p.title

? How many volunteers live in each district?
? volunteers by district
SELECT district, COUNT(*) FROM volunteer GROUP BY district

? Budget by cause
? What is the total project budget for each cause?
SELECT c.cause, SUM(p.budget) FROM project p JOIN charity c ON p.charity_id = c.charity_id GROUP BY c.cause

? How many people have each skill and how many years have they practised it on average?
? volunteers per skill name with average years of practice
SELECT s.skill_name, COUNT(*), AVG(x.years_of_practice) FROM volunteer_skill x JOIN skill s ON x.skill_id = s.skill_id GROUP BY s.skill_id, s.skill_name

? Which volunteers have attended more than 20 shifts?
? volunteers with over 20 attended shifts
SELECT v.first_name, v.last_name FROM shift h JOIN volunteer v ON h.volunteer_id = v.volunteer_id WHERE h.attended = TRUE GROUP BY v.volunteer_id, v.first_name, v.last_name HAVING COUNT(*) > 20

? Number of projects per charity, charities without projects too
? How many projects has every charity? Include the ones with none.
SELECT c.name, COUNT(p.project_id) FROM charity c LEFT JOIN project p ON p.charity_id = c.charity_id GROUP BY c.charity_id, c.name

? How many different volunteers has each project had?
? distinct volunteers per project title
SELECT p.title, COUNT(DISTINCT h.volunteer_id) FROM shift h JOIN project p ON h.project_id = p.project_id GROUP BY p.project_id, p.title

? Volunteers by background check and district
? Break down the volunteers by background check and by district.
SELECT background_check, district, COUNT(*) FROM volunteer GROUP BY background_check, district

? Which causes need more than 40 helpers in total?
? causes whose projects need over 40 helpers together
SELECT c.cause FROM project p JOIN charity c ON p.charity_id = c.charity_id GROUP BY c.cause HAVING SUM(p.helpers_needed) > 40

? Who has done the most shifts?
? volunteer with the most shifts
SELECT v.first_name, v.last_name FROM shift h JOIN volunteer v ON h.volunteer_id = v.volunteer_id GROUP BY v.volunteer_id, v.first_name, v.last_name ORDER BY COUNT(*) DESC LIMIT 1

? Which is the most common skill?
? skill held by the most volunteers
SELECT s.skill_name FROM volunteer_skill x JOIN skill s ON x.skill_id = s.skill_id GROUP BY s.skill_id, s.skill_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 projects by budget, with the budget
? Which 3 projects have the largest budget, and how large is it?
SELECT title, budget FROM project ORDER BY budget DESC LIMIT 3

? Which charity is the oldest?
? oldest charity by founding year
SELECT name FROM charity ORDER BY founded_year LIMIT 1

? Who is the youngest volunteer?
? first and last name of the youngest volunteer
SELECT first_name, last_name FROM volunteer ORDER BY date_of_birth DESC LIMIT 1

? Which project caused the highest expenses?
? project title with the largest sum of shift expenses
SELECT p.title FROM shift h JOIN project p ON h.project_id = p.project_id GROUP BY p.project_id, p.title ORDER BY SUM(h.expenses) DESC LIMIT 1

? Sort volunteers by hours per week, most first, then by last name.
? volunteers' first and last names by weekly hours descending and last name
SELECT first_name, last_name FROM volunteer ORDER BY hours_per_week DESC, last_name

? Which volunteers in Docklands or Northside give more than 6 hours a week?
? Docklands or Northside volunteers with over 6 hours per week
SELECT first_name, last_name FROM volunteer WHERE district IN ('Docklands', 'Northside') AND hours_per_week > 6

? Whose background check is still pending?
? volunteers with a pending background check
SELECT first_name, last_name FROM volunteer WHERE background_check = 'pending'

? Charities with no contact email
? which charities lack a contact email?
SELECT name FROM charity WHERE contact_email IS NULL

? Which projects need between 5 and 15 helpers and are not finished?
? unfinished projects, status other than finished, needing 5 to 15 helpers
SELECT title FROM project WHERE helpers_needed BETWEEN 5 AND 15 AND status <> 'finished'

? First and last names of volunteers whose last name starts with "Mac"
SELECT first_name, last_name FROM volunteer WHERE last_name LIKE 'Mac%'

? Projects that went over budget
? titles of projects that spent more money than their budget
SELECT title FROM project WHERE money_spent > budget

? Which projects have a budget above the average project?
? projects with an above-average budget
SELECT title FROM project WHERE budget > (SELECT AVG(budget) FROM project)

? How many meals did Open Kitchen hand out?
? meals served per day
I do not know

? Which donors support River Watch?
? donations per charity
I do not know

? What is Rosa's day job?
? employers of the volunteers
I do not know
