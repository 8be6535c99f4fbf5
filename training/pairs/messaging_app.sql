-- A messaging app: accounts, chats, chat members, messages, reactions, calls and devices.

CREATE TABLE account (
  account_id INTEGER PRIMARY KEY,
  username TEXT, -- bluefox; nina_k; captain42; leo.w; sunnyday
  display_name TEXT, -- Nina Kraus; Leo Wirth; Zara Ali; Ivo Silva
  country_code TEXT, -- DE; BR; IN; NG; US
  signup_date DATE,
  last_seen TIMESTAMP,
  is_verified BOOLEAN,
  account_state TEXT, -- active; suspended; deleted
  invited_by INTEGER REFERENCES account (account_id)
);

CREATE TABLE chat (
  chat_id INTEGER PRIMARY KEY,
  title TEXT, -- Weekend Hikers; Book Swap; Flatmates; Family Circle
  chat_type TEXT, -- direct; group; channel
  created_at TIMESTAMP,
  owner_id INTEGER REFERENCES account (account_id),
  is_encrypted BOOLEAN,
  member_limit INTEGER
);

CREATE TABLE chat_member (
  chat_id INTEGER REFERENCES chat (chat_id),
  account_id INTEGER REFERENCES account (account_id),
  joined_at TIMESTAMP,
  left_at TIMESTAMP,
  member_role TEXT, -- admin; moderator; guest
  is_muted BOOLEAN
);

CREATE TABLE message (
  message_id INTEGER PRIMARY KEY,
  chat_id INTEGER REFERENCES chat (chat_id),
  sender_id INTEGER REFERENCES account (account_id),
  kind TEXT, -- text; photo; voice note; sticker; document
  body TEXT,
  sent_at TIMESTAMP,
  read_at TIMESTAMP,
  size_kb NUMERIC,
  was_edited BOOLEAN
);

CREATE TABLE reaction (
  reaction_id INTEGER PRIMARY KEY,
  message_id INTEGER REFERENCES message (message_id),
  account_id INTEGER REFERENCES account (account_id),
  emoji TEXT, -- heart; thumbs up; laugh; tear
  reacted_at TIMESTAMP
);

CREATE TABLE call_log (
  call_id INTEGER PRIMARY KEY,
  caller_id INTEGER REFERENCES account (account_id),
  callee_id INTEGER REFERENCES account (account_id),
  media TEXT, -- audio; video
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  outcome TEXT -- answered; missed; busy; dropped
);

CREATE TABLE device (
  device_id INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES account (account_id),
  platform TEXT, -- Android; iOS; desktop; web
  app_version TEXT, -- 5.1; 5.2; 6.0; 6.1
  linked_on DATE,
  push_enabled BOOLEAN
);

? Which accounts are in the Book Swap chat? Usernames are enough.
? usernames of the members of the chat Book Swap
SELECT a.username FROM chat_member m JOIN account a ON m.account_id = a.account_id JOIN chat c ON m.chat_id = c.chat_id WHERE c.title = 'Book Swap'

? Who owns the Weekend Hikers chat?
? display name of the owner of chat Weekend Hikers
SELECT a.display_name FROM chat c JOIN account a ON c.owner_id = a.account_id WHERE c.title = 'Weekend Hikers'

? Which users have never sent a message?
? usernames of accounts without any message sent
SELECT username FROM account WHERE account_id NOT IN (SELECT sender_id FROM message)

? How many voice notes did nina_k send?
? number of voice note messages by the account with username nina_k
SELECT COUNT(*) FROM message m JOIN account a ON m.sender_id = a.account_id WHERE m.kind = 'voice note' AND a.username = 'nina_k'

? Which chats contain a document? Show every title once.
? distinct titles of chats with a document message
SELECT DISTINCT c.title FROM message m JOIN chat c ON m.chat_id = c.chat_id WHERE m.kind = 'document'

? Which users have put a laugh under something in Family Circle?
? different usernames with a laugh reaction to a message in the chat Family Circle
SELECT DISTINCT a.username FROM reaction r JOIN account a ON r.account_id = a.account_id JOIN message m ON r.message_id = m.message_id JOIN chat c ON m.chat_id = c.chat_id WHERE r.emoji = 'laugh' AND c.title = 'Family Circle'

? Who made video calls that were dropped?
? distinct display names of callers of dropped video calls in the call log
SELECT DISTINCT a.display_name FROM call_log l JOIN account a ON l.caller_id = a.account_id WHERE l.media = 'video' AND l.outcome = 'dropped'

? Whose calls were missed? List the usernames of those who were called, each once.
? distinct usernames of callees with a missed call
SELECT DISTINCT a.username FROM call_log l JOIN account a ON l.callee_id = a.account_id WHERE l.outcome = 'missed'

? How many messages were sent in encrypted chats?
? message count over encrypted chats
SELECT COUNT(*) FROM message m JOIN chat c ON m.chat_id = c.chat_id WHERE c.is_encrypted = TRUE

? Which messages got no reaction? Message ids.
? ids of messages without reactions
SELECT message_id FROM message WHERE message_id NOT IN (SELECT message_id FROM reaction)

? Which verified users from country NG use iOS?
? usernames of verified NG accounts with an iOS device
SELECT a.username FROM device d JOIN account a ON d.account_id = a.account_id WHERE a.is_verified = TRUE AND a.country_code = 'NG' AND d.platform = 'iOS'

? Which groups have an admin that is suspended? Give title and username.
? group chat titles and admin usernames where the admin account is suspended
SELECT c.title, a.username FROM chat_member m JOIN chat c ON m.chat_id = c.chat_id JOIN account a ON m.account_id = a.account_id WHERE c.chat_type = 'group' AND m.member_role = 'admin' AND a.account_state = 'suspended'

? What percentage of the accounts is verified?
? percentage of verified accounts
SELECT 100.0 * SUM(CASE WHEN is_verified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM account

? What share of calls is missed?
? share of missed calls in the call log
SELECT CAST(SUM(CASE WHEN outcome = 'missed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM call_log

? What is the ratio of video to audio calls?
? video to audio ratio of the calls
SELECT CAST(SUM(CASE WHEN media = 'video' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN media = 'audio' THEN 1 ELSE 0 END), 0) FROM call_log

? How many messages does a user send on average?
? average messages per sender
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT sender_id), 0) FROM message

? For each kind of message, what proportion was edited afterwards?
? edited share of messages by kind
SELECT kind, CAST(SUM(CASE WHEN was_edited = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM message GROUP BY kind

? What percentage of chat members has muted the chat, per chat type?
? percent muted members by chat type
SELECT c.chat_type, 100.0 * SUM(CASE WHEN m.is_muted = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM chat_member m JOIN chat c ON m.chat_id = c.chat_id GROUP BY c.chat_type

? How many reactions does a message get on average if it gets any?
? reactions per reacted message
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT message_id), 0) FROM reaction

? On average how many members are there per chat?
? members per chat
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT chat_id), 0) FROM chat_member

? How many kb does one sender send on average in total?
? total message size divided by the number of different senders
SELECT CAST(SUM(size_kb) AS FLOAT) / NULLIF(COUNT(DISTINCT sender_id), 0) FROM message

? For every platform, which percentage of devices has push enabled?
? push-enabled devices in percent per platform
SELECT platform, 100.0 * SUM(CASE WHEN push_enabled = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM device GROUP BY platform

? ratio of Android to iOS devices
? How many Android devices are there per iOS device, as a ratio?
SELECT CAST(SUM(CASE WHEN platform = 'Android' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN platform = 'iOS' THEN 1 ELSE 0 END), 0) FROM device

? What proportion of messages is still unread?
? share of messages without a read time
SELECT CAST(SUM(CASE WHEN read_at IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM message

? How many users signed up in 2024?
? accounts with a signup in 2024
SELECT COUNT(*) FROM account WHERE EXTRACT(YEAR FROM signup_date) = 2024

? Signups per month
? How many accounts were created in each month, going by signup date?
SELECT DATE_TRUNC('month', signup_date), COUNT(*) FROM account GROUP BY DATE_TRUNC('month', signup_date)

? Who hasn't been seen since 2023-06-01?
? usernames of accounts last seen before June 1, 2023
SELECT username FROM account WHERE last_seen < '2023-06-01'

? How many messages were sent per day over the last 7 days?
? daily messages in the past 7 days
SELECT CAST(sent_at AS DATE), COUNT(*) FROM message WHERE sent_at >= CURRENT_DATE - INTERVAL '7 days' GROUP BY CAST(sent_at AS DATE)

? How many minutes does an answered call take on average?
? average duration in minutes of answered calls
SELECT AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM call_log WHERE outcome = 'answered'

? After how many minutes is a message read on average in each chat? Title and minutes.
? average minutes from sending to reading a message, by chat title
SELECT c.title, AVG(EXTRACT(EPOCH FROM m.read_at - m.sent_at) / 60) FROM message m JOIN chat c ON m.chat_id = c.chat_id GROUP BY c.chat_id, c.title

? On which weekdays are most calls made? Number of calls by day of week.
? calls by weekday
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM call_log GROUP BY EXTRACT(DOW FROM started_at)

? When did captain42 send the first message?
? time of the earliest message sent by the user captain42
SELECT MIN(m.sent_at) FROM message m JOIN account a ON m.sender_id = a.account_id WHERE a.username = 'captain42'

? Which channels were created this year?
? titles of channel chats created this year
SELECT title FROM chat WHERE chat_type = 'channel' AND EXTRACT(YEAR FROM created_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many hours did we talk on the phone in total in March 2024, counting all calls?
? total call hours in March 2024
SELECT SUM(EXTRACT(EPOCH FROM ended_at - started_at) / 3600) FROM call_log WHERE EXTRACT(YEAR FROM started_at) = 2024 AND EXTRACT(MONTH FROM started_at) = 3

? Devices linked between 2023-04-01 and 2023-04-30
? how many devices were linked from April 1, 2023 to April 30, 2023?
SELECT COUNT(*) FROM device WHERE linked_on BETWEEN '2023-04-01' AND '2023-04-30'

? New chats per week, please.
? chats created by week
SELECT DATE_TRUNC('week', created_at), COUNT(*) FROM chat GROUP BY DATE_TRUNC('week', created_at)

? How many messages are there of each kind?
? messages by kind
SELECT kind, COUNT(*) FROM message GROUP BY kind

? Users per country
? How many accounts come from each country code?
SELECT country_code, COUNT(*) FROM account GROUP BY country_code

? How many accounts use each app version, counting every account once?
? distinct accounts by app version of the device
SELECT app_version, COUNT(DISTINCT account_id) FROM device GROUP BY app_version

? Which chats have more than 50 members?
? titles of chats with over 50 members
SELECT c.title FROM chat_member m JOIN chat c ON m.chat_id = c.chat_id GROUP BY c.chat_id, c.title HAVING COUNT(*) > 50

? Total, average and largest message size by kind
? For each kind of message, give the sum, the mean and the maximum size in kb.
SELECT kind, SUM(size_kb), AVG(size_kb), MAX(size_kb) FROM message GROUP BY kind

? How often was each emoji used?
? reactions per emoji
SELECT emoji, COUNT(*) FROM reaction GROUP BY emoji

? Calls by media and outcome
? Break the calls down by media type and outcome.
SELECT media, outcome, COUNT(*) FROM call_log GROUP BY media, outcome

? How many chats does every account own? Also those who own no chat.
? username and number of owned chats, including accounts with none
SELECT a.username, COUNT(c.chat_id) FROM account a LEFT JOIN chat c ON c.owner_id = a.account_id GROUP BY a.account_id, a.username

? How many different people wrote in each chat?
? number of distinct senders per chat title
SELECT c.title, COUNT(DISTINCT m.sender_id) FROM message m JOIN chat c ON m.chat_id = c.chat_id GROUP BY c.chat_id, c.title

? In which countries do we have at least 1000 active accounts?
? country codes with 1000 or more active accounts
SELECT country_code FROM account WHERE account_state = 'active' GROUP BY country_code HAVING COUNT(*) >= 1000

? Which chat is the busiest?
? title of the chat with the most messages
SELECT c.title FROM message m JOIN chat c ON m.chat_id = c.chat_id GROUP BY c.chat_id, c.title ORDER BY COUNT(*) DESC LIMIT 1

? Who are the 5 most active senders, with how many messages?
? top 5 usernames by messages sent and the count
SELECT a.username, COUNT(*) FROM message m JOIN account a ON m.sender_id = a.account_id GROUP BY a.account_id, a.username ORDER BY COUNT(*) DESC LIMIT 5

? Which message got the most reactions? Its text please.
? body of the message with the most reactions
SELECT m.body FROM reaction r JOIN message m ON r.message_id = m.message_id GROUP BY m.message_id, m.body ORDER BY COUNT(*) DESC LIMIT 1

? Who has the oldest account?
? username of the earliest signup
SELECT username FROM account ORDER BY signup_date LIMIT 1

? Show the last 3 calls with media and start time.
? 3 most recent calls: media, started at
SELECT media, started_at FROM call_log ORDER BY started_at DESC LIMIT 3

? List all chats from the newest to the oldest.
? chat titles by creation time, newest first
SELECT title FROM chat ORDER BY created_at DESC

? Which country sends the most messages?
? country code with the highest number of messages sent
SELECT a.country_code FROM message m JOIN account a ON m.sender_id = a.account_id GROUP BY a.country_code ORDER BY COUNT(*) DESC LIMIT 1

? What is the biggest document that was ever sent, in kb?
? size of the largest document message
SELECT MAX(size_kb) FROM message WHERE kind = 'document'

? Which accounts are suspended or deleted?
? usernames of suspended or deleted accounts
SELECT username FROM account WHERE account_state IN ('suspended', 'deleted')

? Find text messages whose body contains "birthday".
? bodies of text messages with birthday in them
SELECT body FROM message WHERE kind = 'text' AND body LIKE '%birthday%'

? Which group chats are unencrypted and limited to fewer than 20 members?
? titles of group chats without encryption and a member limit below 20
SELECT title FROM chat WHERE chat_type = 'group' AND is_encrypted = FALSE AND member_limit < 20

? How many chat members are guests that have not left?
? guests still in a chat, count of chat members
SELECT COUNT(*) FROM chat_member WHERE member_role = 'guest' AND left_at IS NULL

? Which photos are larger than the average message? Message ids.
? ids of photo messages with an above-average size
SELECT message_id FROM message WHERE kind = 'photo' AND size_kb > (SELECT AVG(size_kb) FROM message)

? Accounts of people nobody invited
? which usernames joined without an invitation by another account?
SELECT username FROM account WHERE invited_by IS NULL

? Which accounts both make calls and receive them? Ids only.
? account ids that occur as caller and as callee in the call log
SELECT caller_id FROM call_log INTERSECT SELECT callee_id FROM call_log

? Where was Zara Ali when she sent her last photo?
? GPS location of every message
I do not know

? Which language is spoken in the Flatmates chat?
? language per chat
I do not know

? How much do verified users pay for a subscription?
? subscription revenue by country
I do not know
