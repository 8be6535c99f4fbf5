"""What PostgreSQL's own parser may find in a query, in its own words.

Kept apart from the repertoire in the other parser's words: neither list can mend a hole of the other.
"""

from typing import Final

from sqlcoder_local.sql_tree.repertoires.repertoire import words

NODES: Final = words(
    "A_ArrayExpr A_Const A_Expr A_Indices A_Indirection A_Star Alias BoolExpr BooleanTest CaseExpr",
    "CaseWhen CoalesceExpr CollateClause ColumnRef CommonTableExpr Float FuncCall GroupingFunc",
    "GroupingSet Integer JoinExpr JsonArrayConstructor JsonObjectConstructor List MinMaxExpr NamedArgExpr",
    "NullTest RangeFunction RangeSubselect RangeVar ResTarget RowExpr SQLValueFunction SelectStmt SortBy",
    "String SubLink TypeCast TypeName WindowDef WithClause",
)
"""Kinds of PostgreSQL's parse nodes that read and compute."""
SELECT_PARTS: Final = words(
    "all distinctClause fromClause groupClause groupDistinct havingClause larg limitCount limitOffset",
    "limitOption op rarg sortClause targetList valuesLists whereClause windowClause withClause",
)
"""What a SELECT may have: not INTO, and no locks."""
OPERATORS: Final = frozenset(
    (
        *"+ - * / % ^ = <> != < > <= >= || ~ ~* !~ !~* ~~ !~~ ~~* !~~* & | # << >>".split(),
        *"-> ->> #> #>> @> <@ ? ?| ?& && |/ ||/ @ BETWEEN @@".split(),
        *("NOT BETWEEN", "BETWEEN SYMMETRIC", "NOT BETWEEN SYMMETRIC"),
    )
)
CLOCKS: Final = frozenset(
    f"SVFOP_{name}" for name in "CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP LOCALTIME LOCALTIMESTAMP".split()
)
FUNCTIONS: Final = words(
    "abs acos acosh age any_value array_agg array_append array_cat array_length array_lower array_ndims",
    "array_position array_positions array_prepend array_remove array_replace array_to_string array_upper",
    "ascii asin asinh atan atan2 atanh avg bit_and bit_length bit_or bit_xor bool_and bool_or btrim",
    "cardinality cbrt ceil ceiling char_length character_length chr clock_timestamp coalesce concat",
    "concat_ws corr cos cosh cot count covar_pop covar_samp cume_dist date date_bin date_part date_trunc",
    "degrees dense_rank div every exp extract factorial first_value floor format gcd generate_series",
    "greatest grouping initcap isfinite json_agg json_array_length json_build_array json_build_object",
    "json_extract_path json_extract_path_text json_object json_object_agg json_object_keys",
    "json_strip_nulls json_typeof jsonb_agg jsonb_array_length jsonb_build_array jsonb_build_object",
    "jsonb_extract_path jsonb_extract_path_text jsonb_object_agg jsonb_object_keys jsonb_pretty",
    "jsonb_strip_nulls jsonb_typeof justify_days justify_hours justify_interval lag last_value lcm lead",
    "least left length like_escape ln log log10 lower lpad ltrim make_date make_interval make_time",
    "make_timestamp make_timestamptz max md5 min min_scale mod mode now nth_value ntile nullif",
    "num_nonnulls num_nulls octet_length overlaps overlay percent_rank percentile_cont percentile_disc pi",
    "position pow power quote_ident quote_literal quote_nullable radians random rank regexp_count",
    "regexp_instr regexp_like regexp_match regexp_replace regexp_split_to_array regexp_substr regr_avgx",
    "regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy repeat replace",
    "reverse right round row_number rpad rtrim scale sign similar_to_escape sin sinh split_part sqrt",
    "starts_with statement_timestamp stddev stddev_pop stddev_samp string_agg string_to_array strpos",
    "substr substring sum tan tanh timeofday timezone to_char to_date to_hex to_json to_jsonb to_number",
    "to_timestamp transaction_timestamp translate trim_array trim_scale trunc unistr unnest upper var_pop",
    "var_samp variance width_bucket xor",
)
"""Functions by PostgreSQL's own names."""
