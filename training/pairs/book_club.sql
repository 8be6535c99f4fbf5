-- Book clubs: readers, clubs, memberships, books, monthly picks, meetings, votes and reading logs.

CREATE TABLE readers (
  reader_id INTEGER PRIMARY KEY,
  reader_name TEXT, -- Hilde Brun; Marcus Teo; Agnes Wolfe; Rohan Iyer; Sally Pike
  hometown TEXT, -- Bath; Galway; Leiden; Goa
  birth_year INTEGER,
  favourite_genre TEXT, -- mystery; romance; fantasy; biography
  joined_site DATE,
  premium BOOLEAN
);

CREATE TABLE book_clubs (
  club_id INTEGER PRIMARY KEY,
  club_name TEXT, -- Page Turners; Wine and Words; Dead Poets; Sunday Readers; Plot Twisters
  founded_on DATE,
  meets_in TEXT, -- library; cafe; online; pub
  yearly_fee NUMERIC,
  founder_id INTEGER REFERENCES readers (reader_id),
  open_to_all BOOLEAN
);

CREATE TABLE club_members (
  club_id INTEGER REFERENCES book_clubs (club_id),
  reader_id INTEGER REFERENCES readers (reader_id),
  role TEXT, -- chair; treasurer; member
  since DATE
);

CREATE TABLE books (
  isbn TEXT PRIMARY KEY,
  title TEXT, -- The Salt House; Northern Lines; A Borrowed Life; Ember and Ash; Quiet Tides
  author TEXT, -- Nora Finch; Ola Berge; Jin Park; Lucia Mora
  genre TEXT, -- mystery; romance; fantasy; biography
  pages INTEGER,
  pub_year INTEGER,
  translated_from TEXT, -- Norwegian; Korean; Spanish
  price NUMERIC
);

CREATE TABLE picks (
  pick_id INTEGER PRIMARY KEY,
  club_id INTEGER REFERENCES book_clubs (club_id),
  isbn TEXT REFERENCES books (isbn),
  chosen_by INTEGER REFERENCES readers (reader_id),
  chosen_on DATE,
  read_by DATE,
  votes_for INTEGER,
  votes_against INTEGER
);

CREATE TABLE meetings (
  meeting_id INTEGER PRIMARY KEY,
  pick_id INTEGER REFERENCES picks (pick_id),
  begins TIMESTAMP,
  finishes TIMESTAMP,
  attendees INTEGER,
  snack_cost NUMERIC,
  called_off BOOLEAN
);

CREATE TABLE reading_log (
  log_id INTEGER PRIMARY KEY,
  reader_id INTEGER REFERENCES readers (reader_id),
  isbn TEXT REFERENCES books (isbn),
  started DATE,
  finished DATE,
  rating INTEGER,
  format TEXT, -- paper; ebook; audio
  state TEXT -- reading; done; abandoned
);

? Which readers belong to the Dead Poets club?
? readers who are club members of the book club Dead Poets
SELECT r.reader_name FROM readers r JOIN club_members m ON m.reader_id = r.reader_id JOIN book_clubs c ON m.club_id = c.club_id WHERE c.club_name = 'Dead Poets'

? Which books have never been a club pick?
? titles of books without picks
SELECT title FROM books WHERE isbn NOT IN (SELECT isbn FROM picks)

? Which readers aren't in any club?
? readers who are not among the club members
SELECT reader_name FROM readers WHERE reader_id NOT IN (SELECT reader_id FROM club_members)

? Who founded the Page Turners?
? founder (reader) of the book club Page Turners
SELECT r.reader_name FROM readers r JOIN book_clubs c ON c.founder_id = r.reader_id WHERE c.club_name = 'Page Turners'

? What books did Wine and Words pick? Title and author.
? title and author of the picks by the book club Wine and Words
SELECT b.title, b.author FROM books b JOIN picks p ON p.isbn = b.isbn JOIN book_clubs c ON p.club_id = c.club_id WHERE c.club_name = 'Wine and Words'

? How many members does each book club have, clubs with none included?
? club members per book club, with zeros
SELECT c.club_name, COUNT(m.reader_id) FROM book_clubs c LEFT JOIN club_members m ON m.club_id = c.club_id GROUP BY c.club_id, c.club_name

? Which readers have abandoned a fantasy book? No one twice.
? distinct readers with a reading log abandoned for fantasy books
SELECT DISTINCT r.reader_name FROM readers r JOIN reading_log l ON l.reader_id = r.reader_id JOIN books b ON l.isbn = b.isbn WHERE l.state = 'abandoned' AND b.genre = 'fantasy'

? How many pages has Agnes Wolfe finished? Only books that are done.
? total pages of books in the reading log of the reader Agnes Wolfe with state done
SELECT SUM(b.pages) FROM books b JOIN reading_log l ON l.isbn = b.isbn JOIN readers r ON l.reader_id = r.reader_id WHERE r.reader_name = 'Agnes Wolfe' AND l.state = 'done'

? Who is treasurer of which club? Show reader and club names.
? reader name and book club for all club members with the role treasurer
SELECT r.reader_name, c.club_name FROM club_members m JOIN readers r ON m.reader_id = r.reader_id JOIN book_clubs c ON m.club_id = c.club_id WHERE m.role = 'treasurer'

? What's the average rating of books by Jin Park?
? average rating in the reading log for books by the author Jin Park
SELECT AVG(l.rating) FROM reading_log l JOIN books b ON l.isbn = b.isbn WHERE b.author = 'Jin Park'

? Which clubs have picked a biography? Each club one time.
? unique book clubs with a biography among the books of their picks
SELECT DISTINCT c.club_name FROM book_clubs c JOIN picks p ON p.club_id = c.club_id JOIN books b ON p.isbn = b.isbn WHERE b.genre = 'biography'

? Start and attendees of all meetings about Quiet Tides
? when were the meetings on picks of the book Quiet Tides and how many attendees came?
SELECT m.begins, m.attendees FROM meetings m JOIN picks p ON m.pick_id = p.pick_id JOIN books b ON p.isbn = b.isbn WHERE b.title = 'Quiet Tides'

? books by genre
? How many books are there in each genre?
SELECT genre, COUNT(*) FROM books GROUP BY genre

? Average rating per format
? which rating do people give on average in each reading format of the reading log?
SELECT format, AVG(rating) FROM reading_log GROUP BY format

? Average pages and highest price for each genre
? for every genre of books, the average number of pages and the maximum price
SELECT genre, AVG(pages), MAX(price) FROM books GROUP BY genre

? How many books has each reader finished? State done, by reader name.
? reading log entries done per reader
SELECT r.reader_name, COUNT(*) FROM reading_log l JOIN readers r ON l.reader_id = r.reader_id WHERE l.state = 'done' GROUP BY r.reader_id, r.reader_name

? Members by role
? how many club members hold each role?
SELECT role, COUNT(*) FROM club_members GROUP BY role

? Which authors have been picked at least 3 times?
? authors of books with 3 or more picks
SELECT b.author FROM books b JOIN picks p ON p.isbn = b.isbn GROUP BY b.author HAVING COUNT(*) >= 3

? Number of clubs and average fee per meeting place
? book clubs and average yearly fee by where they meet (meets in)
SELECT meets_in, COUNT(*), AVG(yearly_fee) FROM book_clubs GROUP BY meets_in

? Readers by hometown and favourite genre
? count readers per hometown and favourite genre
SELECT hometown, favourite_genre, COUNT(*) FROM readers GROUP BY hometown, favourite_genre

? How many different books has each club picked?
? distinct books in the picks of every book club
SELECT c.club_name, COUNT(DISTINCT p.isbn) FROM book_clubs c JOIN picks p ON p.club_id = c.club_id GROUP BY c.club_id, c.club_name

? Snack costs per club
? what did meetings of each book club cost in snacks?
SELECT c.club_name, SUM(m.snack_cost) FROM meetings m JOIN picks p ON m.pick_id = p.pick_id JOIN book_clubs c ON p.club_id = c.club_id GROUP BY c.club_id, c.club_name

? Which readers belong to more than 2 clubs?
? readers with over 2 club memberships in club members
SELECT r.reader_name FROM readers r JOIN club_members m ON m.reader_id = r.reader_id GROUP BY r.reader_id, r.reader_name HAVING COUNT(*) > 2

? Reading log entries per state
? how many reading log entries are there in each state?
SELECT state, COUNT(*) FROM reading_log GROUP BY state

? What's the longest book?
? title of the book with the most pages
SELECT title FROM books ORDER BY pages DESC LIMIT 1

? Which book club is the oldest?
? book club founded first
SELECT club_name FROM book_clubs ORDER BY founded_on ASC LIMIT 1

? Top 5 books by average rating
? five books with the best average rating in the reading log
SELECT b.title FROM books b JOIN reading_log l ON l.isbn = b.isbn GROUP BY b.isbn, b.title ORDER BY AVG(l.rating) DESC LIMIT 5

? Which reader has read the most books, by number of log entries?
? reader with the most entries in the reading log
SELECT r.reader_name FROM readers r JOIN reading_log l ON l.reader_id = r.reader_id GROUP BY r.reader_id, r.reader_name ORDER BY COUNT(*) DESC LIMIT 1

? List books from cheapest to dearest with their price.
? title and price of all books, lowest price first
SELECT title, price FROM books ORDER BY price ASC

? Which club has the most members?
? book club with the largest number of club members
SELECT c.club_name FROM book_clubs c JOIN club_members m ON m.club_id = c.club_id GROUP BY c.club_id, c.club_name ORDER BY COUNT(*) DESC LIMIT 1

? Which romance book is the newest?
? most recently published romance book
SELECT title FROM books WHERE genre = 'romance' ORDER BY pub_year DESC LIMIT 1

? Books by author, then by year of publication, newest first; show author and title.
? author and title of books sorted by author, then publication year descending
SELECT author, title FROM books ORDER BY author ASC, pub_year DESC

? What was the book with the most votes for it in a pick?
? title of the book whose pick has the highest votes for
SELECT b.title FROM books b JOIN picks p ON p.isbn = b.isbn ORDER BY p.votes_for DESC LIMIT 1

? Which readers joined the site in 2021?
? readers who joined in 2021
SELECT reader_name FROM readers WHERE EXTRACT(YEAR FROM joined_site) = 2021

? How many meetings began in May 2024?
? meetings in May 2024
SELECT COUNT(*) FROM meetings WHERE EXTRACT(YEAR FROM begins) = 2024 AND EXTRACT(MONTH FROM begins) = 5

? Books finished per month
? how many reading log entries were finished each month?
SELECT DATE_TRUNC('month', finished), COUNT(*) FROM reading_log GROUP BY DATE_TRUNC('month', finished)

? How many days does it take to finish a book on average, by format?
? average days from started to finished in the reading log per format
SELECT format, AVG(finished - started) FROM reading_log GROUP BY format

? How long are meetings on average in minutes?
? average duration of meetings in minutes
SELECT AVG(EXTRACT(EPOCH FROM finishes - begins) / 60) FROM meetings

? Which readers started a book in the last 10 days? Unique names.
? distinct readers with a reading log started in the past 10 days
SELECT DISTINCT r.reader_name FROM readers r JOIN reading_log l ON l.reader_id = r.reader_id WHERE l.started >= CURRENT_DATE - INTERVAL '10 days'

? Which book clubs were founded before 2015-01-01?
? clubs founded earlier than January 1, 2015
SELECT club_name FROM book_clubs WHERE founded_on < '2015-01-01'

? When was the last pick of the Plot Twisters?
? latest date chosen among the picks of the book club Plot Twisters
SELECT MAX(p.chosen_on) FROM picks p JOIN book_clubs c ON p.club_id = c.club_id WHERE c.club_name = 'Plot Twisters'

? Picks made between 2024-01-01 and 2024-06-30, number
? how many picks were chosen from January 1, 2024 to June 30, 2024?
SELECT COUNT(*) FROM picks WHERE chosen_on BETWEEN '2024-01-01' AND '2024-06-30'

? How many meetings are there on each weekday?
? meetings by day of the week
SELECT EXTRACT(DOW FROM begins), COUNT(*) FROM meetings GROUP BY EXTRACT(DOW FROM begins)

? What percentage of reading logs were abandoned?
? percent of reading log entries abandoned
SELECT 100.0 * SUM(CASE WHEN state = 'abandoned' THEN 1 ELSE 0 END) / COUNT(*) FROM reading_log

? Share of audio among the reading log entries of each genre
? for each genre of books, proportion of the reading log in audio format
SELECT b.genre, CAST(SUM(CASE WHEN l.format = 'audio' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM reading_log l JOIN books b ON l.isbn = b.isbn GROUP BY b.genre

? Ratio of ebook to paper in the reading log
? what is the ratio of ebook to paper reading log entries?
SELECT CAST(SUM(CASE WHEN format = 'ebook' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN format = 'paper' THEN 1 ELSE 0 END), 0) FROM reading_log

? How many clubs is a reader in on average?
? average club members rows per reader
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT reader_id), 0) FROM club_members

? What does a page cost for each book? Title and price divided by pages.
? title and price per page of every book
SELECT title, price / pages FROM books

? Vote margin of each pick: date chosen and votes for minus votes against
? date and difference between votes for and votes against of all picks
SELECT chosen_on, votes_for - votes_against FROM picks

? What percent of readers is premium, by hometown?
? percentage of premium readers per hometown
SELECT hometown, 100.0 * SUM(CASE WHEN premium = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM readers GROUP BY hometown

? Snack money per attendee over all meetings
? total snack cost divided by total attendees of the meetings
SELECT CAST(SUM(snack_cost) AS FLOAT) / NULLIF(SUM(attendees), 0) FROM meetings

? Which mystery or fantasy books have over 500 pages?
? mystery or fantasy books with more than 500 pages
SELECT title FROM books WHERE genre IN ('mystery', 'fantasy') AND pages > 500

? Which books were not translated?
? books without an original language they were translated from
SELECT title FROM books WHERE translated_from IS NULL

? Title, author and price of books translated from Korean
? list title, author, price for Korean translations among the books
SELECT title, author, price FROM books WHERE translated_from = 'Korean'

? Clubs that are open to all and don't meet in a pub
? book clubs open to all that meet in a place other than a pub
SELECT club_name FROM book_clubs WHERE open_to_all = TRUE AND meets_in <> 'pub'

? Books priced between 8 and 15
? which books cost 8 to 15?
SELECT title FROM books WHERE price BETWEEN 8 AND 15

? Book titles with "Winter" in them
? which books have "Winter" in the title?
SELECT title FROM books WHERE title LIKE '%Winter%'

? How many meetings were called off?
? number of meetings called off
SELECT COUNT(*) FROM meetings WHERE called_off = TRUE

? Which premium readers come from Bath or Goa?
? premium readers with Bath or Goa as hometown
SELECT reader_name FROM readers WHERE premium = TRUE AND hometown IN ('Bath', 'Goa')

? Which books are longer than average?
? books with more pages than the average book
SELECT title FROM books WHERE pages > (SELECT AVG(pages) FROM books)

? Which character does Sally Pike like best?
? How many copies of Ember and Ash were sold worldwide?
? What did the author earn from The Salt House?
I do not know
