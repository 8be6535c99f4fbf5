-- Photo contests: contests, categories, photographers, cameras, entries, judges, scores and prizes.

CREATE TABLE contest (
  contest_id INTEGER PRIMARY KEY,
  contest_name TEXT, -- Wild Lens; City at Night; Faces of Work; Macro Mania; Open Skies
  edition INTEGER,
  opens_on DATE,
  deadline DATE,
  results_on DATE,
  entry_fee NUMERIC,
  prize_total NUMERIC,
  country TEXT, -- Norway; Chile; Kenya; Vietnam
  state TEXT -- open; judging; closed; cancelled
);

CREATE TABLE contest_category (
  category_id INTEGER PRIMARY KEY,
  contest_id INTEGER REFERENCES contest (contest_id),
  label TEXT, -- portrait; wildlife; street; abstract; night sky
  max_entries INTEGER,
  youth_only BOOLEAN
);

CREATE TABLE photographer (
  photographer_id INTEGER PRIMARY KEY,
  given_name TEXT, -- Solveig; Pablo; Wanjiru; Linh; Colin
  surname TEXT, -- Aas; Fuentes; Kamau; Pham; Baxter
  country TEXT, -- Norway; Chile; Kenya; Vietnam
  birth_date DATE,
  professional BOOLEAN,
  website TEXT,
  registered_at TIMESTAMP
);

CREATE TABLE camera (
  camera_id INTEGER PRIMARY KEY,
  brand TEXT, -- Optika; Lumen; Fotar; Zenitar
  model TEXT, -- X10; Pro 5; Mini; D700
  camera_type TEXT, -- mirrorless; DSLR; film; drone
  megapixels NUMERIC,
  launched INTEGER
);

CREATE TABLE photo (
  photo_id INTEGER PRIMARY KEY,
  photographer_id INTEGER REFERENCES photographer (photographer_id),
  category_id INTEGER REFERENCES contest_category (category_id),
  camera_id INTEGER REFERENCES camera (camera_id),
  title TEXT, -- Silent Fjord; Rush Hour; Two Herons; After Rain; The Welder
  taken_on DATE,
  submitted_at TIMESTAMP,
  file_mb NUMERIC,
  iso INTEGER,
  black_and_white BOOLEAN,
  status TEXT, -- accepted; rejected; shortlisted; winner
  votes INTEGER
);

CREATE TABLE judge (
  judge_id INTEGER PRIMARY KEY,
  judge_name TEXT, -- Aline Roche; Deniz Kaya; Harold Finch; Sumi Tan
  expertise TEXT, -- nature; fashion; news; art
  honorarium NUMERIC
);

CREATE TABLE score (
  photo_id INTEGER REFERENCES photo (photo_id),
  judge_id INTEGER REFERENCES judge (judge_id),
  points NUMERIC,
  scored_on DATE,
  remark TEXT
);

? Who took the photo Two Herons?
? photographer of the photo Two Herons
SELECT p.given_name, p.surname FROM photographer p JOIN photo f ON f.photographer_id = p.photographer_id WHERE f.title = 'Two Herons'

? Which photographers have never submitted a photo?
? photographers without a photo
SELECT given_name, surname FROM photographer WHERE photographer_id NOT IN (SELECT photographer_id FROM photo)

? Which photos haven't been given a score by any judge?
? photo titles without any score
SELECT title FROM photo WHERE photo_id NOT IN (SELECT photo_id FROM score)

? Give me the titles of all shortlisted photos in the Wild Lens contest.
? shortlisted photo titles in a contest category of Wild Lens
SELECT f.title FROM photo f JOIN contest_category k ON f.category_id = k.category_id JOIN contest c ON k.contest_id = c.contest_id WHERE f.status = 'shortlisted' AND c.contest_name = 'Wild Lens'

? Which photographers from Kenya shot with a drone? Each of them once.
? distinct photographers from Kenya having a photo taken with a drone camera
SELECT DISTINCT p.given_name, p.surname FROM photographer p JOIN photo f ON f.photographer_id = p.photographer_id JOIN camera c ON f.camera_id = c.camera_id WHERE p.country = 'Kenya' AND c.camera_type = 'drone'

? What scores did Harold Finch award, and to which photo? Title and points.
? photo title and points for each score by the judge Harold Finch
SELECT f.title, s.points FROM score s JOIN photo f ON s.photo_id = f.photo_id JOIN judge j ON s.judge_id = j.judge_id WHERE j.judge_name = 'Harold Finch'

? Which judges have not given a single score?
? judges without any score
SELECT judge_name FROM judge WHERE judge_id NOT IN (SELECT judge_id FROM score)

? How many photos were taken with each camera brand and model? Cameras nobody used count too.
? photo count per camera brand and model, zero included
SELECT c.brand, c.model, COUNT(f.photo_id) FROM camera c LEFT JOIN photo f ON f.camera_id = c.camera_id GROUP BY c.camera_id, c.brand, c.model

? What is the average score of the photo Rush Hour?
? average points in the score table for the photo Rush Hour
SELECT AVG(s.points) FROM score s JOIN photo f ON s.photo_id = f.photo_id WHERE f.title = 'Rush Hour'

? Which contests have a night sky category?
? contest names with a contest category labelled night sky
SELECT c.contest_name FROM contest c JOIN contest_category k ON k.contest_id = c.contest_id WHERE k.label = 'night sky'

? How many votes did the photos of Linh Pham receive altogether?
? total photo votes for the photographer Linh Pham
SELECT SUM(f.votes) FROM photo f JOIN photographer p ON f.photographer_id = p.photographer_id WHERE p.given_name = 'Linh' AND p.surname = 'Pham'

? Which camera brands were used for a winner? Brands without repetition, photo status winner.
? distinct camera brands of every photo with status winner
SELECT DISTINCT c.brand FROM camera c JOIN photo f ON f.camera_id = c.camera_id WHERE f.status = 'winner'

? photos by status
? How many photos have each status?
SELECT status, COUNT(*) FROM photo GROUP BY status

? How many photographers does each country have?
? photographers per country
SELECT country, COUNT(*) FROM photographer GROUP BY country

? Prize money by country
? For each country, how many contests were held and what prize total did they offer together?
SELECT country, COUNT(*), SUM(prize_total) FROM contest GROUP BY country

? Photos per contest
? How many photos were entered in each contest?
SELECT c.contest_name, COUNT(*) FROM photo f JOIN contest_category k ON f.category_id = k.category_id JOIN contest c ON k.contest_id = c.contest_id GROUP BY c.contest_id, c.contest_name

? Average points given by each judge
? how generous is each judge, in average points per score?
SELECT j.judge_name, AVG(s.points) FROM score s JOIN judge j ON s.judge_id = j.judge_id GROUP BY j.judge_id, j.judge_name

? Lowest, average and highest ISO for each type of camera
? iso of photos by camera type: minimum, average, maximum
SELECT c.camera_type, MIN(f.iso), AVG(f.iso), MAX(f.iso) FROM photo f JOIN camera c ON f.camera_id = c.camera_id GROUP BY c.camera_type

? How many photos fall in every category label and status?
? photos by label of the contest category and status
SELECT k.label, f.status, COUNT(*) FROM photo f JOIN contest_category k ON f.category_id = k.category_id GROUP BY k.label, f.status

? How many different photographers took part in each category label?
? distinct photographers with a photo per contest category label
SELECT k.label, COUNT(DISTINCT f.photographer_id) FROM photo f JOIN contest_category k ON f.category_id = k.category_id GROUP BY k.label

? Which photographers have handed in more than 15 photos?
? photographers with over 15 photos
SELECT p.given_name, p.surname FROM photographer p JOIN photo f ON f.photographer_id = p.photographer_id GROUP BY p.photographer_id, p.given_name, p.surname HAVING COUNT(*) > 15

? Which labels are offered by at least 3 contest categories?
? contest category labels occurring 3 times or more
SELECT label FROM contest_category GROUP BY label HAVING COUNT(*) >= 3

? cameras by brand and average megapixels
? For every brand, how many cameras are listed and how many megapixels do they have on average?
SELECT brand, COUNT(*), AVG(megapixels) FROM camera GROUP BY brand

? What do we pay judges in each field of expertise?
? total honorarium by judge expertise
SELECT expertise, SUM(honorarium) FROM judge GROUP BY expertise

? Number of contests in each state
? contests by state
SELECT state, COUNT(*) FROM contest GROUP BY state

? Which photo got the most votes?
? title of the photo with the most votes
SELECT title FROM photo ORDER BY votes DESC LIMIT 1

? Top 10 photos by average points
? ten best photos by their average score points
SELECT f.title FROM photo f JOIN score s ON s.photo_id = f.photo_id GROUP BY f.photo_id, f.title ORDER BY AVG(s.points) DESC LIMIT 10

? Which contest pays out the largest prizes?
? contest with the highest prize total
SELECT contest_name FROM contest ORDER BY prize_total DESC LIMIT 1

? Who is the youngest professional photographer?
? youngest photographer who is a professional
SELECT given_name, surname FROM photographer WHERE professional = TRUE ORDER BY birth_date DESC LIMIT 1

? Which camera is used for the most photos? Brand and model.
? most popular camera: brand and model with the highest photo count
SELECT c.brand, c.model FROM camera c JOIN photo f ON f.camera_id = c.camera_id GROUP BY c.camera_id, c.brand, c.model ORDER BY COUNT(*) DESC LIMIT 1

? List contests with deadline, the soonest deadline first.
? contest names and deadlines in order of deadline
SELECT contest_name, deadline FROM contest ORDER BY deadline ASC

? What's the oldest photo in the competition, by the date it was taken?
? title of the photo taken the longest ago
SELECT title FROM photo ORDER BY taken_on ASC LIMIT 1

? Which photographers have the most winners? The 3 with the most winner photos.
? top 3 photographers by number of photos with status winner
SELECT p.given_name, p.surname FROM photographer p JOIN photo f ON f.photographer_id = p.photographer_id WHERE f.status = 'winner' GROUP BY p.photographer_id, p.given_name, p.surname ORDER BY COUNT(*) DESC LIMIT 3

? List photo titles by status and then by votes, highest first.
? photo titles sorted by status, then votes descending
SELECT title FROM photo ORDER BY status ASC, votes DESC

? Which country sends the most photos?
? country of the photographers with the most photos
SELECT p.country FROM photographer p JOIN photo f ON f.photographer_id = p.photographer_id GROUP BY p.country ORDER BY COUNT(*) DESC LIMIT 1

? Which photos were taken in 2021?
? titles of photos taken in 2021
SELECT title FROM photo WHERE EXTRACT(YEAR FROM taken_on) = 2021

? How many photos were submitted per month in 2023?
? photo submissions by month in 2023
SELECT DATE_TRUNC('month', submitted_at), COUNT(*) FROM photo WHERE EXTRACT(YEAR FROM submitted_at) = 2023 GROUP BY DATE_TRUNC('month', submitted_at)

? Which contests can still be entered, opened by today and with a deadline of today or later?
? contests that opened up to today and whose deadline is today or later
SELECT contest_name FROM contest WHERE opens_on <= CURRENT_DATE AND deadline >= CURRENT_DATE

? How many days do people have to enter each contest? Name and days from opening to deadline.
? contest name with days between opening and deadline
SELECT contest_name, deadline - opens_on FROM contest

? How long does judging take on average, from the deadline to the results?
? average days between deadline and results of a contest
SELECT AVG(results_on - deadline) FROM contest

? Which photographers registered in the last 30 days?
? photographers registered in the past 30 days
SELECT given_name, surname FROM photographer WHERE registered_at >= CURRENT_DATE - INTERVAL '30 days'

? When did the last photo for Macro Mania come in?
? latest submission time of a photo in a contest category of the contest Macro Mania
SELECT MAX(f.submitted_at) FROM photo f JOIN contest_category k ON f.category_id = k.category_id JOIN contest c ON k.contest_id = c.contest_id WHERE c.contest_name = 'Macro Mania'

? Scores given on 2024-04-12: how many?
? number of score entries on April 12, 2024
SELECT COUNT(*) FROM score WHERE scored_on = '2024-04-12'

? Photos submitted per weekday
? on which day of the week are how many photos submitted?
SELECT EXTRACT(DOW FROM submitted_at), COUNT(*) FROM photo GROUP BY EXTRACT(DOW FROM submitted_at)

? How many photographers were born between 1990-01-01 and 1999-12-31?
? count photographers born from January 1, 1990 to December 31, 1999
SELECT COUNT(*) FROM photographer WHERE birth_date BETWEEN '1990-01-01' AND '1999-12-31'

? What percentage of photos is rejected?
? percent rejected photos
SELECT 100.0 * SUM(CASE WHEN status = 'rejected' THEN 1 ELSE 0 END) / COUNT(*) FROM photo

? Share of black and white photos by category label
? for each contest category label, what proportion of photos is black and white?
SELECT k.label, CAST(SUM(CASE WHEN f.black_and_white = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM photo f JOIN contest_category k ON f.category_id = k.category_id GROUP BY k.label

? Ratio of accepted to rejected photos for every camera brand
? by camera brand, ratio of accepted to rejected photos
SELECT c.brand, CAST(SUM(CASE WHEN f.status = 'accepted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN f.status = 'rejected' THEN 1 ELSE 0 END), 0) FROM photo f JOIN camera c ON f.camera_id = c.camera_id GROUP BY c.brand

? How many photos does a photographer hand in on average?
? average number of photos per photographer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT photographer_id), 0) FROM photo

? What percentage of photographers is professional per country?
? percent professional photographers by country
SELECT country, 100.0 * SUM(CASE WHEN professional = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM photographer GROUP BY country

? Votes per megabyte over all photos
? total votes divided by total file size in mb of the photo table
SELECT CAST(SUM(votes) AS FLOAT) / NULLIF(SUM(file_mb), 0) FROM photo

? How many scores does each photo get on average?
? average score entries per photo
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT photo_id), 0) FROM score

? What proportion of contest categories is for youth only?
? share of youth only contest categories
SELECT CAST(SUM(CASE WHEN youth_only = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM contest_category

? Which photos taken with ISO above 3200 are black and white?
? black and white photo titles with an iso over 3200
SELECT title FROM photo WHERE iso > 3200 AND black_and_white = TRUE

? Which contests in Norway or Chile are free, with an entry fee of 0?
? contests in Norway or Chile with entry fee 0
SELECT contest_name FROM contest WHERE country IN ('Norway', 'Chile') AND entry_fee = 0

? Which photographers don't have a website?
? photographers with no website
SELECT given_name, surname FROM photographer WHERE website IS NULL

? Brand, model and megapixels of cameras launched before 2010
? list cameras from before 2010 with brand, model, megapixels
SELECT brand, model, megapixels FROM camera WHERE launched < 2010

? Find the judges in nature or news who ask for at most 300.
? judges with expertise nature or news and an honorarium up to 300
SELECT judge_name FROM judge WHERE expertise IN ('nature', 'news') AND honorarium <= 300

? Photos with "Dawn" in the title
? which photo titles contain "Dawn"?
SELECT title FROM photo WHERE title LIKE '%Dawn%'

? How many scores between 8 and 10 points came with no remark?
? count score entries of 8 to 10 points without a remark
SELECT COUNT(*) FROM score WHERE points BETWEEN 8 AND 10 AND remark IS NULL

? Which contests are neither closed nor cancelled?
? contests with a state other than closed or cancelled
SELECT contest_name FROM contest WHERE state NOT IN ('closed', 'cancelled')

? Which photos have more votes than the average photo?
? photos with above-average votes
SELECT title FROM photo WHERE votes > (SELECT AVG(votes) FROM photo)

? Countries that have photographers but no contest
? which countries appear for a photographer and not for a contest?
SELECT country FROM photographer EXCEPT SELECT country FROM contest

? Which lens was used for Silent Fjord?
? Where exactly was After Rain taken?
? How many people visited the exhibition of the winners?
I do not know
