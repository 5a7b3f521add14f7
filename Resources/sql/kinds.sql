-- What may stand in a line. The two tables before this come from the program itself: the kinds of lines
-- there are (the design, section 4) and their fields. A line of another kind, or with another word, is kept
-- in the journal and says nothing here.
--
-- kinds   kind       its name in the journal
--         scope      the one scope it may stand in: s shared, c confidential; NULL for both
--         about      whether its `of` names a person
--         thing      the kind of thing of which it sets fields; NULL for none
--         key_field  the field that names that thing beside the person
--         required   and optional: the fields it may have
--         implied    what it sets by being said: a seat taken is a seat that is taken
-- fields  type       line and text are text; reference, identifier and handle are ids
--         is_list    several of these
--         low        and high: between which numbers
--         words      one of these

-- An id: small letters, digits, point and hyphen, at most 64.
CREATE OR REPLACE MACRO is_id(words) AS regexp_full_match(words, '[0-9a-z][0-9a-z.-]{0,63}');

-- True where one value may stand in a field of that type.
CREATE OR REPLACE MACRO one_may_stand(value, type, low, high, words) AS
  CASE type
    WHEN 'flag' THEN json_type(value) = 'BOOLEAN'
    WHEN 'number' THEN json_type(value) IN ('UBIGINT', 'BIGINT')
      AND coalesce(try_cast(value AS BIGINT) BETWEEN low AND high, false)
    ELSE json_type(value) = 'VARCHAR' AND coalesce(
      CASE
        WHEN type IN ('reference', 'identifier', 'handle') THEN is_id(value ->> '$')
        WHEN type = 'day' THEN regexp_full_match(value ->> '$', '[0-9]{4}-[0-9]{2}-[0-9]{2}')
          AND try_cast(value ->> '$' AS DATE) IS NOT NULL
        WHEN type = 'time' THEN regexp_full_match(value ->> '$', '([01][0-9]|2[0-3]):[0-5][0-9]')
        WHEN type = 'choice' THEN list_contains(words, value ->> '$')
        ELSE strlen(value ->> '$') <= 32768
      END, false)
  END;

-- True where this may stand in a field. Null may stand anywhere: it clears.
CREATE OR REPLACE MACRO may_stand(value, type, is_list, low, high, words) AS
  CASE
    WHEN json_type(value) = 'NULL' THEN true
    WHEN NOT is_list THEN one_may_stand(value, type, low, high, words)
    WHEN json_type(value) <> 'ARRAY' THEN false
    ELSE len(list_filter(CAST(value AS JSON[]),
      lambda one: NOT one_may_stand(one, type, low, high, words))) = 0
  END;
