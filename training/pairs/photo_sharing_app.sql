-- A photo sharing app: members, cameras, photos, albums, likes, follows and print orders.

CREATE TABLE member (
  member_id INTEGER PRIMARY KEY,
  handle TEXT, -- lightchaser; grainy35; mona.m; peakview; nightowl
  full_name TEXT, -- Mona Meier; Tariq Dean; Ilse Voss; Paolo Neri
  city TEXT, -- Ghent; Lyon; Osaka; Tunis
  dob DATE,
  date_joined DATE,
  plan TEXT, -- free; pro; studio
  storage_used_gb NUMERIC,
  storage_limit_gb NUMERIC,
  is_verified BOOLEAN
);

CREATE TABLE camera (
  camera_id INTEGER PRIMARY KEY,
  brand TEXT, -- Lumo; Arcadia; Pentar; Fokus
  model_name TEXT, -- L50; A7 Mini; P-One; F200
  megapixels NUMERIC,
  sensor_type TEXT -- full frame; crop; phone
);

CREATE TABLE photo (
  photo_id INTEGER PRIMARY KEY,
  member_id INTEGER REFERENCES member (member_id),
  camera_id INTEGER REFERENCES camera (camera_id),
  caption TEXT,
  genre TEXT, -- portrait; landscape; street; wildlife; macro
  taken_on DATE,
  uploaded_at TIMESTAMP,
  iso INTEGER,
  file_mb NUMERIC,
  visibility TEXT, -- public; friends; hidden
  view_count INTEGER
);

CREATE TABLE album (
  album_id INTEGER PRIMARY KEY,
  member_id INTEGER REFERENCES member (member_id),
  album_title TEXT, -- Summer in Crete; Rainy Days; My Best; Wings
  created_on DATE,
  is_collaborative BOOLEAN
);

CREATE TABLE album_photo (
  album_id INTEGER REFERENCES album (album_id),
  photo_id INTEGER REFERENCES photo (photo_id),
  added_on DATE
);

CREATE TABLE photo_like (
  like_id INTEGER PRIMARY KEY,
  photo_id INTEGER REFERENCES photo (photo_id),
  member_id INTEGER REFERENCES member (member_id),
  liked_at TIMESTAMP
);

CREATE TABLE print_order (
  order_id INTEGER PRIMARY KEY,
  photo_id INTEGER REFERENCES photo (photo_id),
  buyer_id INTEGER REFERENCES member (member_id),
  size TEXT, -- A4; A3; poster; canvas
  qty INTEGER,
  price NUMERIC,
  shipping NUMERIC,
  ordered_on DATE,
  shipped_on DATE,
  state TEXT -- new; printed; shipped; returned
);

? Which members shoot with a Pentar? Every handle once.
? distinct handles of members with a photo taken by a camera of brand Pentar
SELECT DISTINCT m.handle FROM photo p JOIN member m ON p.member_id = m.member_id JOIN camera c ON p.camera_id = c.camera_id WHERE c.brand = 'Pentar'

? Which captions belong to the album Rainy Days?
? captions of the photos in album Rainy Days
SELECT p.caption FROM album_photo x JOIN album a ON x.album_id = a.album_id JOIN photo p ON x.photo_id = p.photo_id WHERE a.album_title = 'Rainy Days'

? How many likes did the photos of peakview get?
? number of likes on photos of the member peakview
SELECT COUNT(*) FROM photo_like l JOIN photo p ON l.photo_id = p.photo_id JOIN member m ON p.member_id = m.member_id WHERE m.handle = 'peakview'

? Which members never uploaded a photo?
? handles of members without a photo
SELECT handle FROM member WHERE member_id NOT IN (SELECT member_id FROM photo)

? How much did members from Osaka spend on prints?
? total price of print orders by buyers in Osaka, from the member list
SELECT SUM(o.price) FROM print_order o JOIN member m ON o.buyer_id = m.member_id WHERE m.city = 'Osaka'

? Which photos are not in any album? Captions.
? captions of photos without an album
SELECT caption FROM photo WHERE photo_id NOT IN (SELECT photo_id FROM album_photo)

? Which genres did studio members print as a canvas? No repeats.
? distinct genres of photos ordered in size canvas whose owner is on the studio plan
SELECT DISTINCT p.genre FROM print_order o JOIN photo p ON o.photo_id = p.photo_id JOIN member m ON p.member_id = m.member_id WHERE o.size = 'canvas' AND m.plan = 'studio'

? How many public wildlife photos were taken with a full frame sensor?
? public wildlife photos from full frame cameras, count
SELECT COUNT(*) FROM photo p JOIN camera c ON p.camera_id = c.camera_id WHERE p.visibility = 'public' AND p.genre = 'wildlife' AND c.sensor_type = 'full frame'

? Show caption, handle and camera model of photos with over 5000 views.
? photos viewed more than 5000 times: caption, member handle, model name of the camera
SELECT p.caption, m.handle, c.model_name FROM photo p JOIN member m ON p.member_id = m.member_id JOIN camera c ON p.camera_id = c.camera_id WHERE p.view_count > 5000

? Which cameras has nobody used for a photo? Model names.
? model names of cameras without photos
SELECT model_name FROM camera WHERE camera_id NOT IN (SELECT camera_id FROM photo)

? Which members own a collaborative album?
? distinct handles of members with a collaborative album
SELECT DISTINCT m.handle FROM album a JOIN member m ON a.member_id = m.member_id WHERE a.is_collaborative = TRUE

? Average iso of landscape photos by members in Tunis
? What iso do members from Tunis use on average for landscape photos?
SELECT AVG(p.iso) FROM photo p JOIN member m ON p.member_id = m.member_id WHERE p.genre = 'landscape' AND m.city = 'Tunis'

? What percentage of photos is public?
? public photos in percent
SELECT 100.0 * SUM(CASE WHEN visibility = 'public' THEN 1 ELSE 0 END) / COUNT(*) FROM photo

? What share of each genre's photos is hidden?
? hidden share of photos by genre
SELECT genre, CAST(SUM(CASE WHEN visibility = 'hidden' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM photo GROUP BY genre

? How full is the storage of each member? Handle and used over limit.
? handles with storage used divided by storage limit
SELECT handle, CAST(storage_used_gb AS FLOAT) / NULLIF(storage_limit_gb, 0) FROM member

? How many GB does every member have left?
? member handle, storage limit minus storage used
SELECT handle, storage_limit_gb - storage_used_gb FROM member

? How many likes does a liked photo get on average?
? likes per photo
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT photo_id), 0) FROM photo_like

? What is the ratio of pro to free members?
? pro to free ratio of members
SELECT CAST(SUM(CASE WHEN plan = 'pro' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN plan = 'free' THEN 1 ELSE 0 END), 0) FROM member

? How many photos does a member upload on average, by city?
? photos per member for each city
SELECT m.city, CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT p.member_id), 0) FROM photo p JOIN member m ON p.member_id = m.member_id GROUP BY m.city

? What proportion of print orders was returned, per size?
? returned share of print orders by size
SELECT size, CAST(SUM(CASE WHEN state = 'returned' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM print_order GROUP BY size

? What does one print cost on average: total price over total quantity of the print orders?
? price per printed copy over all print orders
SELECT CAST(SUM(price) AS FLOAT) / NULLIF(SUM(qty), 0) FROM print_order

? Percentage of phone photos per plan of the member
? For each plan, what percentage of the photos was taken with a phone sensor?
SELECT m.plan, 100.0 * SUM(CASE WHEN c.sensor_type = 'phone' THEN 1 ELSE 0 END) / COUNT(*) FROM photo p JOIN member m ON p.member_id = m.member_id JOIN camera c ON p.camera_id = c.camera_id GROUP BY m.plan

? ratio of portrait to street photos
? What is the ratio of portrait photos to street photos?
SELECT CAST(SUM(CASE WHEN genre = 'portrait' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN genre = 'street' THEN 1 ELSE 0 END), 0) FROM photo

? How much did a buyer spend on average across print orders?
? print order price per distinct buyer
SELECT CAST(SUM(price) AS FLOAT) / NULLIF(COUNT(DISTINCT buyer_id), 0) FROM print_order

? How many photos were uploaded in June 2024?
? photos uploaded June 2024
SELECT COUNT(*) FROM photo WHERE EXTRACT(YEAR FROM uploaded_at) = 2024 AND EXTRACT(MONTH FROM uploaded_at) = 6

? Uploads per week
? How many photos were uploaded in each week?
SELECT DATE_TRUNC('week', uploaded_at), COUNT(*) FROM photo GROUP BY DATE_TRUNC('week', uploaded_at)

? How many days do we need to ship a print order on average?
? average days from ordering to shipping of print orders
SELECT AVG(shipped_on - ordered_on) FROM print_order

? Average shipping time in days by size
? For each print size, how many days from order to shipment on average?
SELECT size, AVG(shipped_on - ordered_on) FROM print_order GROUP BY size

? Who joined in the last 45 days?
? handles of members who joined in the past 45 days
SELECT handle FROM member WHERE date_joined >= CURRENT_DATE - INTERVAL '45 days'

? Print revenue per month in 2023
? How much money did print orders make in each month of 2023?
SELECT DATE_TRUNC('month', ordered_on), SUM(price) FROM print_order WHERE EXTRACT(YEAR FROM ordered_on) = 2023 GROUP BY DATE_TRUNC('month', ordered_on)

? Photos taken before 2010-01-01, captions please
? captions of photos taken before January 1, 2010
SELECT caption FROM photo WHERE taken_on < '2010-01-01'

? On which weekdays are photos taken?
? photos by weekday they were taken
SELECT EXTRACT(DOW FROM taken_on), COUNT(*) FROM photo GROUP BY EXTRACT(DOW FROM taken_on)

? When did grainy35 last upload a photo?
? latest upload time of the member grainy35
SELECT MAX(p.uploaded_at) FROM photo p JOIN member m ON p.member_id = m.member_id WHERE m.handle = 'grainy35'

? Albums created between 2023-07-01 and 2023-08-31
? titles of albums created from July 1, 2023 to August 31, 2023
SELECT album_title FROM album WHERE created_on BETWEEN '2023-07-01' AND '2023-08-31'

? Likes given this month
? How many likes were given this month?
SELECT COUNT(*) FROM photo_like WHERE DATE_TRUNC('month', liked_at) = DATE_TRUNC('month', CURRENT_DATE)

? Average member age in years by plan
? How old are members of each plan on average, in years?
SELECT plan, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM member GROUP BY plan

? How many photos are there per genre?
? photos by genre
SELECT genre, COUNT(*) FROM photo GROUP BY genre

? Photos and views per camera brand
? For each brand of camera, how many photos and how many views?
SELECT c.brand, COUNT(*), SUM(p.view_count) FROM photo p JOIN camera c ON p.camera_id = c.camera_id GROUP BY c.brand

? Which members have more than 200 photos?
? handles of members with over 200 photos
SELECT m.handle FROM photo p JOIN member m ON p.member_id = m.member_id GROUP BY m.member_id, m.handle HAVING COUNT(*) > 200

? How many photos does each album hold? Show empty albums as well.
? album titles and number of photos, including empty albums
SELECT a.album_title, COUNT(x.photo_id) FROM album a LEFT JOIN album_photo x ON x.album_id = a.album_id GROUP BY a.album_id, a.album_title

? Number of different cameras used by each member
? handle and count of distinct cameras over the photos
SELECT m.handle, COUNT(DISTINCT p.camera_id) FROM photo p JOIN member m ON p.member_id = m.member_id GROUP BY m.member_id, m.handle

? Print orders by size and state
? Count print orders for every size and state.
SELECT size, state, COUNT(*) FROM print_order GROUP BY size, state

? Average and largest file size by genre
? How many mb does a photo of each genre have on average and at most?
SELECT genre, AVG(file_mb), MAX(file_mb) FROM photo GROUP BY genre

? Which photo has the most views?
? caption of the most viewed photo
SELECT caption FROM photo ORDER BY view_count DESC LIMIT 1

? Top 5 members by likes received
? Which 5 handles got the most likes on their photos?
SELECT m.handle FROM photo_like l JOIN photo p ON l.photo_id = p.photo_id JOIN member m ON p.member_id = m.member_id GROUP BY m.member_id, m.handle ORDER BY COUNT(*) DESC LIMIT 5

? Which camera model is used for the most photos, and how many?
? model name of the most used camera plus its number of photos
SELECT c.model_name, COUNT(*) FROM photo p JOIN camera c ON p.camera_id = c.camera_id GROUP BY c.camera_id, c.model_name ORDER BY COUNT(*) DESC LIMIT 1

? Who uses the most storage?
? handle with the highest storage used
SELECT handle FROM member ORDER BY storage_used_gb DESC LIMIT 1

? List cameras by megapixels, sharpest first: brand and model.
? brand and model name of cameras sorted by megapixels descending
SELECT brand, model_name FROM camera ORDER BY megapixels DESC

? Which photo sold the most prints in total quantity?
? caption of the photo with the largest print order quantity
SELECT p.caption FROM print_order o JOIN photo p ON o.photo_id = p.photo_id GROUP BY p.photo_id, p.caption ORDER BY SUM(o.qty) DESC LIMIT 1

? Which print orders have not been shipped? Ids and sizes.
? id and size of unshipped print orders
SELECT order_id, size FROM print_order WHERE shipped_on IS NULL

? Verified members in Ghent or Lyon
? handles of verified members from Ghent or Lyon
SELECT handle FROM member WHERE is_verified = TRUE AND city IN ('Ghent', 'Lyon')

? Captions that contain "sunset"
? which photo captions mention sunset?
SELECT caption FROM photo WHERE caption LIKE '%sunset%'

? How many macro photos have an iso between 100 and 400?
? macro photos with iso 100 to 400, number
SELECT COUNT(*) FROM photo WHERE genre = 'macro' AND iso BETWEEN 100 AND 400

? Photos larger than the average file
? captions of photos with an above-average file size in mb
SELECT caption FROM photo WHERE file_mb > (SELECT AVG(file_mb) FROM photo)

? Where exactly was the photo of the owl taken?
? GPS position of photos
I do not know

? Which lens did nightowl use?
? lenses per camera
I do not know

? Which filters do members like most?
? filter names by photo
I do not know
