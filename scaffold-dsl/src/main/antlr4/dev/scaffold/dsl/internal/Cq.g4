/**
 * The language of scripts (.cq). Every construct starts with a word of its own, so one word of look-ahead decides, and an
 * error is noticed where it is made.
 */
grammar Cq;

// ---------------------------------------------------------------- a file

script
    : language? item* EOF
    ;

language
    : 'language' INT
    ;

item
    : scaffold
    ;

scaffold
    : 'scaffold' name '{' section* '}'
    ;

section
    : about
    | roles
    | draft
    | argument
    | ask
    | questions
    | gate
    | limits
    ;

// ---------------------------------------------------------------- what is drafted and found

about
    : 'about' text
    ;

roles
    : 'roles' '{' role* '}'
    ;

role
    : 'critic' text
    ;

draft
    : 'draft' '{' draftClause* '}'
    ;

draftClause
    : 'instruct' text               # instruct
    | 'at' 'most' INT 'tokens'      # atMost
    ;

argument
    : 'argument' '{' part* '}'
    ;

part
    : kind count partClause*
    ;

kind
    : 'claim'
    | 'grounds'
    | 'warrant'
    | 'backing'
    | 'qualifier'
    | 'rebuttal'
    ;

count
    : INT (dots = '..' INT?)?
    ;

partClause
    : 'from' place (',' place)*     # from
    | 'by' 'pattern' text           # byPattern
    | 'implicit'                    # implicit
    ;

place
    : 'draft'
    | 'question'
    | 'context'
    ;

// ---------------------------------------------------------------- what is asked

ask
    : 'ask' name 'of' target askClause*
    ;

target
    : 'draft'
    | 'each' kind
    | kind
    ;

askClause
    : 'essential'                               # essential
    | 'weight' INT                              # weight
    | 'at' threshold ('else' 'by' 'word')?      # atLeastProbable
    | 'by' judge                                # by
    | 'quoting' quotable ('or' quotable)*       # quoting
    | 'in' 'both' 'orders'                      # bothOrders
    | 'repair' text                             # repairAdvice
    | 'source' text                             # origin
    | text                                      # wording
    ;

threshold
    : INT
    | DECIMAL
    | 'fitted'
    ;

judge
    : text                          # byRole
    | 'tool' text                   # byTool
    | check text*                   # byCheck
    ;

check
    : WORD
    | 'pattern'
    ;

quotable
    : kind
    | 'draft'
    | 'question'
    ;

questions
    : 'questions' questionMode
    ;

questionMode
    : 'batched'
    | 'separate'
    | 'inline'
    ;

// ---------------------------------------------------------------- when to agree

gate
    : 'gate' 'answer' '{' gateClause* '}'
    ;

gateClause
    : 'agree' 'when' formula                                    # agreeWhen
    | 'repair' 'up' 'to' INT ('times' | 'time') ('with' text)?  # repairUpTo
    | 'otherwise' disposition                                   # otherwise
    ;

disposition
    : 'abstain'
    | 'contest'
    | 'clarify'
    | 'caveat'
    ;

formula
    : conjunction ('or' conjunction)*
    ;

conjunction
    : atom ('and' atom)*
    ;

atom
    : '(' formula ')'               # nested
    | 'all' 'essential' 'met'       # allEssential
    | 'all' group 'met'             # allMet
    | 'at' 'least' INT 'of' group   # atLeast
    | name 'met'                    # questionMet
    ;

group
    : 'weighed'                     # weighed
    | '(' name (',' name)* ')'      # listed
    | name                          # named
    ;

limits
    : 'limits' '{' limit* '}'
    ;

limit
    : 'calls' INT                   # limitCalls
    | 'tokens' INT                  # limitTokens
    | 'time' DURATION               # limitTime
    ;

// ---------------------------------------------------------------- words

name
    : WORD
    ;

text
    : STRING
    | BLOCK
    ;

BLOCK       : '"""' .*? '"""' ;
STRING      : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* '"' ;
CURLY       : '\u201c' ~[\u201c\u201d"\r\n]* '\u201d' ;
OPEN_BLOCK  : '"""' ( ~["] | '"' ~["] | '""' ~["] )* '"'? '"'? EOF ;
OPEN_STRING : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* '\\'? ;

DECIMAL     : [0-9]+ '.' [0-9]+ ;
INT         : [0-9]+ ;
DURATION    : [0-9]+ [A-Za-z]+ ;
WORD        : [A-Za-z_] [A-Za-z0-9_]* ( '-' [A-Za-z0-9_]+ )* ;

COMMENT     : '#' ~[\r\n]* -> channel(HIDDEN) ;
SPACE       : [ \t\r\n\u000C\u00A0\uFEFF]+ -> channel(HIDDEN) ;
BAD         : . ;
