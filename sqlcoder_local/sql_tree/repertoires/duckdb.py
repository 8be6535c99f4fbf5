"""What DuckDB may be asked: no function that reads files or settings, or runs SQL given as text."""

from typing import Final

from sqlcoder_local.sql_tree.repertoires.repertoire import EVERYWHERE, ON_SERVERS, Repertoire, words

DUCKDB: Final = Repertoire(
    engine="DuckDB",
    structure=words(
        "attimezone bitwisexor bracket cube explode explodinggenerateseries generateseries groupingsets",
        "intdiv lateral qualify rollup similarto slice unnest values",
    ),
    clauses={"group": words("rollup cube grouping_sets all"), "select": words("qualify")},
    functions=EVERYWHERE
    | ON_SERVERS
    | words(
        "acosh approxdistinct approxquantile argmax argmin array arrayappend arrayconcat arraycontainedby",
        "arraycontains arraycontainsall arraydistinct arraymax arraymin arrayoverlaps arrayposition",
        "arrayprepend arrayreverse arraysize arrayslice arraysort arraysum arraytostring asinh atanh",
        "bitwisecount cbrt contains corr cosh countif covarpop covarsamp dateadd datediff datefromparts",
        "datesub datetime datetrunc day dayname dayofmonth dayofweek dayofweekiso dayofyear endswith",
        "explode factorial first frombase64 hour isinf isnan jarowinklersimilarity jsonexists",
        "jsonvaluearray kurtosis last lastday levenshtein list logicaland logicalor median minute mode",
        "month monthname objectagg percentilecont percentiledisc quantile quarter regexpextract",
        "regexpextractall regexpfullmatch regexpilike regexpsplit regravgx regravgy regrcount",
        "regrintercept regrr2 regrslope regrsxx regrsxy regrsyy second sha sha2 sinh skewness split",
        "splitpart startswith stringtoarray strtotime tanh timeadd timediff timefromparts",
        "timestampfromparts timestamptrunc timesub timetostr timetounix tobase64 translate trycast",
        "tsordstodate tsordstotimestamp typeof unicode unixmillis unixseconds week weekofyear xor year",
        "yearofweek",
    ),
    named=words(
        "age array_length bar bit_and bit_length bit_or bit_xor century char_length damerau_levenshtein",
        "date_part date_sub days_in_month decade epoch_ms epoch_us even favg fdiv fmod fsum gamma gcd",
        "geomean geometric_mean greatest_common_divisor hamming histogram instr isfinite isodow isoyear",
        "jaccard jaro_similarity json_array json_array_length json_contains json_extract_string",
        "json_group_array json_group_object json_keys json_structure json_valid json_value julian",
        "kurtosis_pop lcm len lgamma list_avg list_concat list_contains list_count list_distinct",
        "list_element list_extract list_has list_max list_min list_position list_reverse",
        "list_reverse_sort list_slice list_sort list_sum list_unique list_value ltrim mad make_date",
        "make_time make_timestamp max_by mean microsecond millennium millisecond min_by nanosecond",
        "nfc_normalize ord prefix product quantile_cont quantile_disc regexp_escape regexp_matches",
        "round_even rtrim sem signbit str_split str_split_regex string_split string_split_regex",
        "strip_accents strlen suffix sumkahan time_bucket timezone to_centuries to_days to_decades",
        "to_hours to_json to_microseconds to_millennia to_milliseconds to_minutes to_months to_quarters",
        "to_seconds to_weeks to_years today try_strptime var_pop var_samp wavg weekday weighted_avg",
        "yearweek",
    ),
    types=words(
        "ARRAY BIGINT BOOLEAN CHAR DATE DATETIME DECIMAL DOUBLE FLOAT HUGEINT INT INT128 INTERVAL JSON",
        "LIST SMALLINT TEXT TIME TIMESTAMP TIMESTAMPNTZ TIMESTAMPTZ TIMESTAMP_MS TIMESTAMP_NS TIMESTAMP_S",
        "TIMETZ TINYINT UBIGINT UINT UINT128 USMALLINT UTINYINT UUID VARCHAR",
    ),
)
