-- An archery club: archers, their bows, shoots and scores.

CREATE TABLE archers (
  archer_id INTEGER PRIMARY KEY,
  archer_name TEXT, -- Robin Tell; Asta Holm; Min Seo; Bruno Zapp
  age_class TEXT, -- cadet; senior; master; novice
  birth_date DATE,
  joined_on DATE,
  yearly_fee NUMERIC
);

CREATE TABLE bows (
  bow_id INTEGER PRIMARY KEY,
  archer_id INTEGER REFERENCES archers (archer_id),
  bow_type TEXT, -- recurve; compound; longbow; barebow
  draw_weight_lb NUMERIC,
  price NUMERIC,
  bought_on DATE
);

CREATE TABLE scores (
  score_id INTEGER PRIMARY KEY,
  archer_id INTEGER REFERENCES archers (archer_id),
  shot_on DATE,
  place TEXT, -- indoor hall; meadow; forest trail
  arrows_shot INTEGER,
  golds INTEGER,
  misses INTEGER,
  points INTEGER
);

? What percentage of the arrows shot by each archer missed?
? misses in percent of arrows shot per archer
SELECT a.archer_name, 100.0 * SUM(s.misses) / NULLIF(SUM(s.arrows_shot), 0) FROM archers a JOIN scores s ON s.archer_id = a.archer_id GROUP BY a.archer_id, a.archer_name

? Which archers own a longbow?
? names of longbow owners, each once
SELECT DISTINCT a.archer_name FROM archers a JOIN bows b ON b.archer_id = a.archer_id WHERE b.bow_type = 'longbow'

? Which archers have no bow of their own?
? archers without a bow
SELECT archer_name FROM archers WHERE archer_id NOT IN (SELECT archer_id FROM bows)

? What is the ratio of golds to misses at each place?
? golds to misses ratio by place
SELECT place, CAST(SUM(golds) AS FLOAT) / NULLIF(SUM(misses), 0) FROM scores GROUP BY place

? How many points were scored per month in 2024?
? monthly points, 2024
SELECT DATE_TRUNC('month', shot_on), SUM(points) FROM scores WHERE EXTRACT(YEAR FROM shot_on) = 2024 GROUP BY DATE_TRUNC('month', shot_on)

? Who owns the strongest bow by draw weight?
? owner of the bow with the highest draw weight
SELECT a.archer_name FROM archers a JOIN bows b ON b.archer_id = a.archer_id ORDER BY b.draw_weight_lb DESC LIMIT 1

? How windy was it in the meadow?
I do not know

? What is the number of points per arrow for each score? Give the score id.
? score id with points divided by arrows shot
SELECT score_id, CAST(points AS FLOAT) / NULLIF(arrows_shot, 0) FROM scores

? When did each archer last shoot?
? latest shooting date per archer
SELECT a.archer_name, MAX(s.shot_on) FROM archers a JOIN scores s ON s.archer_id = a.archer_id GROUP BY a.archer_id, a.archer_name

? What share of the archers are novices, i.e. novice class?
? novice share of the archers
SELECT CAST(SUM(CASE WHEN age_class = 'novice' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM archers

? Which cadet archers joined after 2023-01-01?
? cadet archers who joined later than January 1, 2023
SELECT archer_name FROM archers WHERE age_class = 'cadet' AND joined_on > '2023-01-01'

? How much is spent on bows of each type?
? total bow price by type
SELECT bow_type, SUM(price) FROM bows GROUP BY bow_type
