-- What the kinds of the columns in test_typed_names.py allow.
SELECT SUM(trips.kilometres) FROM trips
SELECT AVG(trucks.payload * 2) FROM trucks
SELECT MAX(trucks.bought_on), MIN(trucks.plate) FROM trucks
SELECT COUNT(DISTINCT trips.driver) FROM trips
SELECT EXTRACT(YEAR FROM trucks.bought_on), COUNT(*) FROM trucks GROUP BY EXTRACT(YEAR FROM trucks.bought_on)
SELECT DATE_TRUNC('month', trips.started_at), SUM(trips.kilometres) FROM trips GROUP BY DATE_TRUNC('month', trips.started_at)
SELECT trucks.plate FROM trucks WHERE trucks.is_leased = TRUE
SELECT trucks.plate FROM trucks WHERE NOT (trucks.is_leased) AND trucks.payload BETWEEN 3 AND 7.5
SELECT trucks.plate FROM trucks WHERE trucks.fuel = 'diesel' OR trucks.fuel IN ('gas', 'electric')
SELECT trucks.plate FROM trucks WHERE trucks.plate LIKE 'HH%'
SELECT trucks.plate FROM trucks WHERE trucks.bought_on >= '2020-01-01' AND trucks.bought_on < CURRENT_DATE
SELECT trucks.plate FROM trucks WHERE trucks.id NOT IN (SELECT trips.truck_id FROM trips)
SELECT trucks.plate FROM trucks WHERE trucks.payload > (SELECT AVG(trucks.payload) FROM trucks)
SELECT 100.0 * SUM(CASE WHEN trucks.fuel = 'diesel' THEN 1 ELSE 0 END) / COUNT(*) FROM trucks
SELECT trucks.note, SUM(trucks.note) FROM trucks WHERE trucks.note > 3 AND trucks.note <> 'x' GROUP BY trucks.note
SELECT trucks.plate || ' ' || trucks.fuel FROM trucks JOIN trips ON trips.truck_id = trucks.id
SELECT CAST(SUM(trips.kilometres) AS FLOAT) / COUNT(*) FROM trips
SELECT trucks.plate FROM trucks JOIN trips ON trips.truck_id = trucks.id WHERE trips.started_at - trucks.bought_on > 30
SELECT AVG(CURRENT_DATE - trucks.bought_on) FROM trucks
SELECT COUNT(*) FROM trips WHERE DATE_TRUNC('month', trips.started_at) = DATE_TRUNC('month', CURRENT_DATE)
