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
    : use
    | param
    | scaffold
    | pack
    | test
    ;

use
    : 'use' name 'from' text
    ;

param
    : 'param' name text
    ;

pack
    : 'pack' name 'version' text '{' packSection* '}'
    ;

packSection
    : about
    | ask
    | include
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
    | include
    | generate
    | counter
    | questions
    | gate
    | observe
    | failure
    | fitted
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
    | 'convergent'                  # convergent
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
    | 'answerable' 'by' 'backing'               # answerable
    | text                                      # wording
    ;

threshold
    : probability
    | 'fitted'
    ;

probability
    : INT
    | DECIMAL
    ;

judge
    : text                          # byRole
    | 'tool' text                   # byTool
    | 'rederive' (INT 'times')? ('by' text)?    # byRederiving
    | 'formula' ('by' text)?        # byFormula
    | check                         # byCheck
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

include
    : 'include' name ('except' name (',' name)*)?
    ;

generate
    : 'generate' INT 'questions' 'of' kind 'keep' INT generateClause*
    ;

generateClause
    : 'weight' INT                  # generatedWeight
    | 'by' text                     # generatedBy
    | text                          # criteria
    ;

counter
    : 'counter' 'by' device (',' device)*
    ;

device
    : 'analogy'
    | 'omission'
    | 'negation'
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
    : 'gate' subject '{' gateClause* '}'
    ;

subject
    : 'answer'
    | 'assertion'
    | 'revision'
    | 'peers'
    ;

gateClause
    : 'agree' 'when' formula                                    # agreeWhen
    | 'repair' 'up' 'to' INT ('times' | 'time') ('with' text)?  # repairUpTo
    | 'otherwise' disposition                                   # otherwise
    | 'presuppositions' count                                   # presuppositions
    | 'questions' questionMode                                  # gateQuestions
    | 'blind' INT                                               # blind
    | 'margin' probability                                      # margin
    | 'turns' INT                                               # turns
    | 'stop' 'on' ('agreed' | 'consensus')                      # stopOn
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
    | 'claim' 'accepted'            # claimAccepted
    | 'strength' 'of' 'claim' '>=' probability  # strength
    | 'confidence' '>=' probability # confidence
    | name 'met'                    # questionMet
    ;

group
    : 'weighed'                     # weighed
    | '(' name (',' name)* ')'      # listed
    | name                          # named
    ;

observe
    : 'observe' (INT 'in' INT)?
    ;

failure
    : 'on' 'critic' 'failure' ('abstain' | 'caveat')
    ;

fitted
    : 'fitted' 'from' text
    ;

limits
    : 'limits' '{' limit* '}'
    ;

limit
    : 'calls' INT                   # limitCalls
    | 'tokens' INT                  # limitTokens
    | 'time' DURATION               # limitTime
    ;

// ---------------------------------------------------------------- how it is tested

test
    : 'test' name text '{' testClause* '}'
    ;

testClause
    : 'user' text                                       # user
    | 'assistant' text                                  # assistant
    | 'context' text                                    # context
    | 'presupposed' text outcome                        # presupposed
    | 'draft' text                                      # drafted
    | 'found' foundPart (',' foundPart)*                # found
    | 'judge' 'everything' 'else' outcome               # judgeRest
    | 'judge' name ('of' kind INT)? outcome             # judgeOne
    | 'replay' text                                     # replay
    | 'expect' expectation                              # expect
    ;

foundPart
    : kind text
    ;

outcome
    : 'met'
    | 'unmet'
    | 'unclear'
    ;

expectation
    : 'agreed'                                          # expectAgreed
    | 'withheld' ('by' name (',' name)*)?               # expectWithheld
    | 'undecided'                                       # expectUndecided
    | 'held'                                            # expectHeld
    | 'revised'                                         # expectRevised
    | 'anchored'                                        # expectAnchored
    | 'unanchored'                                      # expectUnanchored
    | 'calls' '<=' INT                                  # expectCalls
    | 'attempts' INT                                    # expectAttempts
    | name (outcome | 'inapplicable')                   # expectOutcome
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
