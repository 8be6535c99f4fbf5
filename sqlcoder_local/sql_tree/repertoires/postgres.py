"""What PostgreSQL may be asked: no function that reads files, waits, locks, counts on or runs other SQL."""

from typing import Final

from sqlcoder_local.sql_tree.repertoires.repertoire import EVERYWHERE, ON_SERVERS, Repertoire, words

POSTGRES: Final = Repertoire(
    engine="PostgreSQL",
    structure=words(
        "attimezone bitwisexor bracket cube explode explodinggenerateseries generateseries groupingsets",
        "lateral overlaps rollup similarto slice unnest values",
    ),
    clauses={"group": words("rollup cube grouping_sets")},
    functions=EVERYWHERE
    | ON_SERVERS
    | words(
        "acosh arrayappend arrayconcat arraycontainedby arraycontains arraycontainsall arrayoverlaps",
        "arrayposition arrayprepend arrayremove arraysize arraytostring asinh atanh bitlength bytelength",
        "cbrt corr cosh covarpop covarsamp datebin datefromparts datetrunc factorial jsonbcontains",
        "jsonbcontainsalltopkeys jsonbcontainsanytopkeys jsonbcontainstopkey jsonbexists jsonbextract",
        "jsonbextractscalar jsonbobjectagg jsonstripnulls justifydays justifyhours justifyinterval",
        "levenshtein logicaland logicalor makeinterval median mode overlay percentilecont percentiledisc",
        "regexpcount regexpilike regexpinstr regexpsplit regexpsubstr regravgx regravgy regrcount",
        "regrintercept regrr2 regrslope regrsxx regrsxy regrsyy sinh soundex splitpart startswith",
        "stringtoarray strtotime tanh timestampfromparts timestamptrunc tochar tonumber translate",
        "widthbucket",
    ),
    named=words(
        "age array_length array_lower array_ndims array_position array_positions array_remove",
        "array_replace array_upper bit_and bit_length bit_or btrim cardinality char_length",
        "clock_timestamp date_bin div every extract format gcd isfinite json_agg json_array_length",
        "json_build_array json_build_object json_extract_path json_extract_path_text json_object_agg",
        "json_typeof jsonb_agg jsonb_array_length jsonb_build_array jsonb_build_object jsonb_extract_path",
        "jsonb_extract_path_text jsonb_object_agg jsonb_pretty jsonb_typeof lcm log10 ltrim make_date",
        "make_interval make_time make_timestamp make_timestamptz min_scale num_nonnulls num_nulls",
        "octet_length quote_ident quote_literal quote_nullable regexp_match regexp_split_to_array rtrim",
        "scale statement_timestamp timeofday to_hex to_json to_jsonb transaction_timestamp trim_array",
        "trim_scale unistr",
    ),
    types=words(
        "ARRAY BIGINT BOOLEAN BPCHAR CHAR CIDR DATE DECIMAL DOUBLE FLOAT INET INT INTERVAL JSON JSONB",
        "MONEY SMALLINT TEXT TIME TIMESTAMP TIMESTAMPTZ TIMETZ UUID VARCHAR",
    ),
)
"""format() is bounded by the texts it is given; clock functions only tell the time."""
