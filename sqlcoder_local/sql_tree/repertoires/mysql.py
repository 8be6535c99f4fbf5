"""What MySQL and MariaDB may be asked: no function that reads files, waits, locks or tells of the server."""

from typing import Final

from sqlcoder_local.sql_tree.repertoires.repertoire import EVERYWHERE, ON_SERVERS, Repertoire, words

MYSQL: Final = Repertoire(
    engine="MySQL",
    structure=words("intdiv rollup bitwisexor"),
    clauses={"group": words("rollup")},
    functions=(
        EVERYWHERE
        | ON_SERVERS
        | words(
            "bitwisecount currentdatetime dateadd datediff datesub datetime day dayname dayofmonth",
            "dayofweek dayofyear elt frombase64 fromdays hour jsonarraycontains lastday logicaland",
            "logicalor makeinterval minute month monthname quarter second sha sha2 soundex strtotime",
            "stuff substringindex time timediff timestamp timestampadd timestampdiff timestrtodate",
            "timestrtounix timetounix tobase64 todays tsordstodate tsordstotimestamp unhex utcdate",
            "utctime utctimestamp week weekofyear xor year",
        )
    )
    - words("arrayagg initcap"),
    named=words(
        "adddate addtime bit_count char_length concat_ws conv crc32 date_format field find_in_set format",
        "from_days from_unixtime get_format instr isnull json_array json_arrayagg json_contains",
        "json_depth json_extract json_keys json_length json_objectagg json_quote json_search json_type",
        "json_unquote json_valid json_value lcase log10 log2 ltrim makedate maketime microsecond mid oct",
        "octet_length ord percent_rank period_add period_diff quote rpad rtrim sec_to_time std stddev",
        "strcmp subdate subtime sysdate time_format time_to_sec timestampadd to_days to_seconds truncate",
        "ucase unix_timestamp var_pop var_samp variance weekday yearweek",
    ),
    types=words(
        "BIGINT BINARY CHAR DATE DATETIME DECIMAL DOUBLE FLOAT INT JSON SIGNED TEXT TIME TIMESTAMP",
        "TIMESTAMPTZ UBIGINT UNSIGNED VARCHAR YEAR",
    ),
    missing={
        "array": "arrays",
        "withingroup": "ordered aggregates such as PERCENTILE_CONT",
        "filter": "FILTER",
        "similarto": "SIMILAR TO",
        "lateral": "LATERAL that MariaDB knows",
        "values": "VALUES in FROM",
        "unnest": "UNNEST",
        "generateseries": "GENERATE_SERIES",
        "explodinggenerateseries": "GENERATE_SERIES",
    },
)
