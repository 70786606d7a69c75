/** What the reporters of the field write, each in a few lines of our own: one failing test, and what is peculiar to the reporter. */
import type { FailedTest } from '../../src/test-results/test-summary.ts'

export const workspace = '/home/runner/work/shop/shop'

export type Dialect = {
  readonly reporter: string
  readonly xml: string
  /** passed, failed, skipped, errored, flaky */
  readonly counts: readonly [number, number, number, number, number]
  readonly failures: readonly FailedTest[]
}

export const dialects: readonly Dialect[] = [
  {
    reporter: 'jest-junit, a file that did not load',
    xml: `<testsuites name="jest tests" tests="2" failures="0" errors="1" time="3.1">
      <testsuite name="cart" errors="0" failures="0" skipped="0" tests="2">
        <testcase classname="cart adds" name="cart adds" time="0.02"/><testcase classname="cart removes" name="cart removes"/>
      </testsuite>
      <testsuite name="src/checkout.test.ts" errors="1" failures="0" skipped="0" time="0" tests="0"/>
    </testsuites>`,
    counts: [2, 1, 0, 1, 0],
    failures: [
      { name: 'src/checkout.test.ts', file: 'src/checkout.test.ts', message: '1 error that no test case shows' },
    ],
  },
  {
    reporter: 'jest-junit with reportTestSuiteErrors',
    xml: `<testsuites tests="1" failures="0" errors="1"><testsuite name="undefined" errors="1" failures="0" skipped="0" tests="1">
      <testcase classname="Test suite failed to run" name="src/pay.test.ts" time="0"><error>Cannot find module './pay'
        at Resolver._throw (node_modules/jest-resolve/build/index.js:427:11)
        at Object.require (src/pay.test.ts:3:1)</error></testcase></testsuite></testsuites>`,
    counts: [0, 1, 0, 1, 0],
    failures: [{ name: 'Test suite failed to run › src/pay.test.ts', file: 'src/pay.test.ts', line: 3 }],
  },
  {
    reporter: 'vitest',
    xml: `<testsuites name="vitest tests" tests="3" failures="1" errors="0"><testsuite name="src/cart.test.ts" tests="3" failures="1" errors="0" skipped="1">
      <testcase classname="src/cart.test.ts" name="cart &gt; adds" time="0.01"></testcase>
      <testcase classname="src/cart.test.ts" name="cart &gt; rounds"><failure message="expected 1 to be 2" type="AssertionError">
AssertionError: expected 1 to be 2
 ❯ check src/check.ts:4:2
 ❯ src/cart.test.ts:12:30
      </failure></testcase>
      <testcase classname="src/cart.test.ts" name="cart &gt; later"><skipped/></testcase></testsuite></testsuites>`,
    counts: [1, 1, 1, 0, 0],
    failures: [
      { name: 'src/cart.test.ts › cart > rounds', file: 'src/cart.test.ts', line: 12, message: 'AssertionError' },
    ],
  },
  {
    reporter: 'mocha-junit-reporter, with a hook that failed',
    xml: `<testsuites name="Mocha Tests" tests="2" failures="1"><testsuite name="Root Suite" tests="0" failures="0" file="${workspace}/test/cart.js"/>
      <testsuite name="cart" tests="2" failures="1"><testcase name="cart adds" classname="adds"/>
      <testcase name="cart &quot;before each&quot; hook for &quot;rounds&quot;" classname="&quot;before each&quot; hook for &quot;rounds&quot;">
      <failure message="boom" type="TypeError"><![CDATA[TypeError: boom
    at Context.<anonymous> (test/cart.js:7:11)
    at processImmediate (node:internal/timers:476:21)]]></failure></testcase></testsuite></testsuites>`,
    counts: [1, 1, 0, 0, 0],
    failures: [
      {
        name: '"before each" hook for "rounds" › cart "before each" hook for "rounds"',
        file: 'test/cart.js',
        line: 7,
        message: 'TypeError',
      },
    ],
  },
  {
    reporter: 'mocha xunit',
    xml: `<testsuite name="Mocha Tests" tests="3" failures="0" errors="1" skipped="1" time="0.01">
<testcase classname="cart" name="adds" file="${workspace}/test/cart.js" time="0"/>
<testcase classname="cart" name="later" file="${workspace}/test/cart.js" time="0"><skipped/></testcase>
<testcase classname="cart" name="rounds" file="${workspace}/test/cart.js" time="0"><failure>1 == 2
AssertionError [ERR_ASSERTION]: 1 == 2
    at Context.&lt;anonymous&gt; (test/cart.js:9:5)</failure></testcase></testsuite>`,
    counts: [1, 1, 1, 0, 0],
    failures: [{ name: 'cart › rounds', file: 'test/cart.js', line: 9 }],
  },
  {
    reporter: 'playwright, with a flaky test',
    xml: `<testsuites tests="3" failures="1" skipped="0" errors="0"><testsuite name="cart.spec.ts" tests="3" failures="1" skipped="0" errors="0">
      <testcase name="cart › adds" classname="cart.spec.ts" time="1"/>
      <testcase name="cart › retries" classname="cart.spec.ts"><flakyFailure message="cart.spec.ts:20:5" type="FAILURE"/></testcase>
      <testcase name="cart › pays" classname="cart.spec.ts"><failure message="cart.spec.ts:6:5 pays" type="FAILURE"><![CDATA[  [chromium] › cart.spec.ts:6:5 › cart › pays

    Error: Timed out

       8 |   await page.goto('/')
        at ${workspace}/tests/cart.spec.ts:9:22]]></failure></testcase></testsuite></testsuites>`,
    counts: [2, 1, 0, 0, 1],
    failures: [{ name: 'cart.spec.ts › cart › pays', file: 'tests/cart.spec.ts', line: 9 }],
  },
  {
    reporter: 'cypress',
    xml: `<testsuites name="Mocha Tests" tests="1" failures="1"><testsuite name="Root Suite" file="cypress/e2e/cart.cy.js" tests="0" failures="0"/>
      <testsuite name="cart" tests="1" failures="1"><testcase name="cart pays" classname="pays"><failure message="Timed out" type="AssertionError"><![CDATA[AssertionError: Timed out
    at Context.eval (webpack://shop/./cypress/e2e/cart.cy.js:12:5)]]></failure></testcase></testsuite></testsuites>`,
    counts: [0, 1, 0, 0, 0],
    failures: [{ name: 'pays › cart pays', file: 'cypress/e2e/cart.cy.js', line: 12, message: 'AssertionError' }],
  },
  {
    reporter: 'karma',
    xml: `<testsuite name="Chrome 130" tests="2" errors="0" failures="1"><testcase name="cart adds" classname="Chrome.cart"/>
      <testcase name="cart rounds" classname="Chrome.cart"><failure type="">Error: Expected 1 to be 2.
    at &lt;Jasmine&gt;
    at UserContext.apply (http://localhost:9876/_karma_webpack_/webpack:/src/app/cart.spec.ts:12:20)
    at http://localhost:9876/base/node_modules/zone.js/zone.js?2f5a:8:3</failure></testcase><system-out/></testsuite>`,
    counts: [1, 1, 0, 0, 0],
    failures: [{ name: 'Chrome.cart › cart rounds', file: 'src/app/cart.spec.ts', line: 12 }],
  },
  {
    reporter: 'jasmine-reporters',
    xml: `<testsuites disabled="0" errors="0" failures="1" tests="3"><testsuite name="cart" tests="3" errors="0" failures="1" skipped="1" disabled="1">
      <testcase classname="cart" name="rounds"><failure type="toBe" message="Expected 1 to be 2."><![CDATA[Error: Expected 1 to be 2.
        at UserContext.<anonymous> (spec/cart-spec.js:5:15)]]></failure></testcase>
      <testcase classname="cart" name="later"><skipped message="Temporarily disabled with xit"/></testcase>
      <testcase classname="cart" name="never" status="disabled"/></testsuite></testsuites>`,
    counts: [0, 1, 2, 0, 0],
    failures: [{ name: 'cart › rounds', file: 'spec/cart-spec.js', line: 5 }],
  },
  {
    reporter: 'bun',
    xml: `<testsuites name="bun test" tests="3" assertions="2" failures="1" skipped="1"><testsuite name="cart.test.ts" file="test/cart.test.ts" tests="3" failures="1" skipped="1">
      <testsuite name="cart" file="test/cart.test.ts" line="3" tests="3" failures="1" skipped="1">
      <testcase name="adds" classname="cart" file="test/cart.test.ts" line="4"/><testcase name="rounds" classname="cart" file="test/cart.test.ts" line="8"><failure type="AssertionError"/></testcase>
      <testcase name="later" classname="cart" file="test/cart.test.ts" line="12"><skipped message="TODO"/></testcase></testsuite></testsuite></testsuites>`,
    counts: [1, 1, 1, 0, 0],
    failures: [{ name: 'cart › rounds', file: 'test/cart.test.ts', line: 8, message: 'AssertionError' }],
  },
  {
    reporter: 'deno, with a file that was cancelled',
    xml: `<testsuites name="deno test" tests="2" failures="1" errors="1"><testsuite name="./cart_test.ts" tests="2" disabled="0" errors="1" failures="1">
      <testcase name="rounds" classname="./cart_test.ts" line="3" col="6"><failure message="Uncaught AssertionError: no">AssertionError: no
    at assertEquals (https://jsr.io/@std/assert/1.0.13/equals.ts:65:9)
    at file://${workspace}/cart_test.ts:4:3</failure></testcase>
      <testcase name="hangs" classname="./cart_test.ts" line="9" col="6"><error message="Cancelled"/></testcase></testsuite></testsuites>`,
    counts: [0, 2, 0, 1, 0],
    failures: [
      { name: './cart_test.ts › rounds', file: 'cart_test.ts', line: 4 },
      { name: './cart_test.ts › hangs', file: 'cart_test.ts', line: 9 },
    ],
  },
  {
    reporter: 'tap-junit',
    xml: `<testsuites tests="2" name="Tap-Junit" failures="1"><testsuite name="cart" tests="2" failures="1" errors="0"><testcase name="#1 adds"/>
      <testcase name="#2 rounds"><failure message="should be equal" type="fail">
  ---
    operator: equal
    at: Test.&lt;anonymous&gt; (${workspace}/test/cart.js:12:5)</failure></testcase></testsuite></testsuites>`,
    counts: [1, 1, 0, 0, 0],
    failures: [{ name: 'cart › #2 rounds', file: 'test/cart.js', line: 12 }],
  },
  {
    reporter: 'tap in YAML',
    xml: `<testsuites><testsuite name="cart" tests="1" failures="1"><testcase name="rounds"><failure>---
at:
  line: 5
  column: 4
  file: test/cart.mjs
...</failure></testcase></testsuite></testsuites>`,
    counts: [0, 1, 0, 0, 0],
    failures: [{ name: 'cart › rounds', file: 'test/cart.mjs', line: 5 }],
  },
  {
    reporter: 'pytest, with a fixture, a collection and a library that failed',
    xml: `<testsuites name="pytest tests"><testsuite name="pytest" errors="2" failures="1" skipped="1" tests="5">
      <testcase classname="" name="tests.test_pay" time="0"><error message="collection failure">ImportError while importing test module '${workspace}/tests/test_pay.py'.
tests/test_pay.py:1: in &lt;module&gt;
    import pay
E   ModuleNotFoundError: No module named 'pay'</error></testcase>
      <testcase classname="tests.test_cart.TestCart" name="test_rounds[1-2]"><failure message="sqlalchemy.exc.IntegrityError: (…)">tests/test_cart.py:8: 
_ _ _ _
shop/cart.py:21: in save
    session.flush()
/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/site-packages/sqlalchemy/engine/default.py:921: IntegrityError</failure></testcase>
      <testcase classname="tests.test_cart" name="test_xfail"><skipped type="pytest.xfail" message="known"/></testcase>
      <testcase classname="tests.test_cart" name="test_teardown"><error message="failed on teardown with &quot;OSError&quot;">tests/conftest.py:5: OSError</error></testcase>
      <testcase classname="tests.test_cart" name="test_ok"/></testsuite></testsuites>`,
    counts: [1, 3, 1, 2, 0],
    failures: [
      { name: 'pytest › tests.test_pay', file: 'tests/test_pay.py', line: 1 },
      {
        name: 'tests.test_cart.TestCart › test_rounds[1-2]',
        file: 'shop/cart.py',
        line: 21,
        message: 'sqlalchemy.exc.IntegrityError',
      },
      { name: 'tests.test_cart › test_teardown', file: 'tests/conftest.py', line: 5 },
    ],
  },
  {
    reporter: 'unittest-xml-reporting, as with Django',
    xml: `<testsuite name="shop.tests.CartTest-20261122" tests="2" errors="1" failures="0" skipped="0" file="shop/tests.py">
      <testcase classname="shop.tests.CartTest" name="test_adds" file="shop/tests.py" line="5"/>
      <testcase classname="shop.tests.CartTest" name="test_unique" file="shop/tests.py" line="9"><error type="IntegrityError" message="duplicate key"><![CDATA[Traceback (most recent call last):
  File "${workspace}/shop/tests.py", line 14, in test_unique
    Cart.objects.create()
  File "/usr/local/lib/python3.12/site-packages/django/db/backends/utils.py", line 89, in _execute
django.db.utils.IntegrityError: duplicate key value violates unique constraint "cart_key"
]]></error></testcase></testsuite>`,
    counts: [1, 1, 0, 1, 0],
    failures: [
      {
        name: 'shop.tests.CartTest › test_unique',
        file: 'shop/tests.py',
        line: 14,
        message: 'duplicate key value violates unique constraint "cart_key"',
        type: 'IntegrityError',
      },
    ],
  },
  {
    reporter: 'nose2',
    xml: `<testsuite name="nose2-junit" errors="0" failures="1" skipped="1" tests="2"><testcase classname="tests.test_cart.CartTest" name="test_rounds">
      <failure message="test failure">Traceback (most recent call last):
  File "/srv/my shop/tests/test_cart.py", line 7, in test_rounds
AssertionError: 1 != 2</failure></testcase><testcase classname="tests.test_cart.CartTest" name="test_later"><skipped message="test skipped"/></testcase></testsuite>`,
    counts: [0, 1, 1, 0, 0],
    failures: [{ name: 'tests.test_cart.CartTest › test_rounds', file: '/srv/my shop/tests/test_cart.py', line: 7 }],
  },
  {
    reporter: 'behave',
    xml: `<testsuite name="cart.Cart" tests="4" errors="0" failures="1" skipped="2"><testcase classname="cart.Cart" name="adds" status="passed"/>
      <testcase classname="cart.Cart" name="rounds" status="failed"><failure type="AssertionError" message="no"><![CDATA[
Failing step: Then it rounds ... failed in 0.000s
Location: features/cart.feature:12
Assertion Failed: no]]></failure></testcase>
      <testcase classname="cart.Cart" name="later" status="skipped"><skipped/></testcase><testcase classname="cart.Cart" name="never" status="untested"/></testsuite>`,
    counts: [1, 1, 2, 0, 0],
    failures: [{ name: 'cart.Cart › rounds', file: 'features/cart.feature', line: 12, message: 'AssertionError' }],
  },
  {
    reporter: 'Robot Framework --xunit',
    xml: `<testsuite name="Shop" tests="3" errors="0" failures="1" skipped="1"><testsuite name="Cart" tests="3" errors="0" failures="1" skipped="1">
      <testcase classname="Shop.Cart" name="Adds"/><testcase classname="Shop.Cart" name="Rounds"><failure message="1 != 2" type="AssertionError"/></testcase>
      <testcase classname="Shop.Cart" name="Later"><skipped message="not yet" type="SkipExecution"/></testcase></testsuite></testsuite>`,
    counts: [1, 1, 1, 0, 0],
    failures: [{ name: 'Shop.Cart › Rounds', message: 'AssertionError' }],
  },
  {
    reporter: 'Surefire and Failsafe, with reruns',
    xml: `<testsuite name="com.shop.CartIT" tests="3" errors="0" skipped="0" failures="1" flakes="1">
      <testcase name="adds" classname="com.shop.CartIT"/>
      <testcase name="flaps" classname="com.shop.CartIT"><flakyError message="timeout" type="java.io.IOException"><stackTrace>at com.shop.CartIT.flaps(CartIT.java:40)</stackTrace></flakyError></testcase>
      <testcase name="rounds{int}[1]" classname="com.shop.CartIT"><failure message="no" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: no
	at org.junit.jupiter.api.AssertEquals.failNotEqual(AssertEquals.java:197)
	at com.shop.CartIT.rounds(CartIT.java:31)
]]></failure><rerunFailure message="no" type="org.opentest4j.AssertionFailedError"><stackTrace>at com.shop.CartIT.rounds(CartIT.java:31)</stackTrace></rerunFailure></testcase></testsuite>`,
    counts: [2, 1, 0, 0, 1],
    failures: [
      {
        name: 'com.shop.CartIT › rounds{int}[1]',
        file: 'CartIT.java',
        line: 31,
        message: 'org.opentest4j.AssertionFailedError',
      },
    ],
  },
  {
    reporter: 'Gradle, a class that could not be started',
    xml: `<testsuite name="com.shop.CartTest" tests="1" skipped="0" failures="1" errors="0"><properties/>
      <testcase name="initializationError" classname="com.shop.CartTest"><failure message="java.lang.ExceptionInInitializerError" type="java.lang.ExceptionInInitializerError">java.lang.ExceptionInInitializerError
	at java.base/jdk.internal.reflect.DirectConstructorHandleAccessor.newInstance(DirectConstructorHandleAccessor.java:62)
	at app//com.shop.Database.open(Database.java:12)
</failure></testcase><system-out><![CDATA[]]></system-out></testsuite>`,
    counts: [0, 1, 0, 0, 0],
    failures: [
      {
        name: 'com.shop.CartTest › initializationError',
        file: 'Database.java',
        line: 12,
        message: 'java.lang.ExceptionInInitializerError',
      },
    ],
  },
  {
    reporter: 'TestNG',
    xml: `<testsuite name="com.shop.CartTest" tests="2" errors="0" failures="1" ignored="1" hostname="ci"><testcase name="rounds" classname="com.shop.CartTest">
      <failure type="java.lang.AssertionError" message="no"><![CDATA[java.lang.AssertionError: no
at org.testng.Assert.fail(Assert.java:96)
at com.shop.CartTest.rounds(CartTest.java:18)]]></failure></testcase><testcase name="later" classname="com.shop.CartTest"><skipped/></testcase></testsuite>`,
    counts: [0, 1, 1, 0, 0],
    failures: [
      { name: 'com.shop.CartTest › rounds', file: 'CartTest.java', line: 18, message: 'java.lang.AssertionError' },
    ],
  },
  {
    reporter: 'JUnit 5 console, with an assumption that aborted a test',
    xml: `<testsuite name="JUnit Jupiter" tests="2" skipped="1" failures="0" errors="1"><testcase name="loads()" classname="com.shop.CartTest$Inner">
      <error message="no" type="java.lang.IllegalStateException"><![CDATA[java.lang.IllegalStateException: no
	at com.shop.Cart.load(Cart.kt:5)
	at com.shop.CartTest$Inner.loads(CartTest.kt:22)]]></error></testcase>
      <testcase name="later()" classname="com.shop.CartTest"><skipped><![CDATA[org.opentest4j.TestAbortedException: Assumption failed]]></skipped></testcase></testsuite>`,
    counts: [0, 1, 1, 1, 0],
    failures: [
      {
        name: 'com.shop.CartTest$Inner › loads()',
        file: 'CartTest.kt',
        line: 22,
        message: 'java.lang.IllegalStateException',
      },
    ],
  },
  {
    reporter: 'sbt and ScalaTest',
    xml: `<testsuite hostname="ci" name="shop.CartSpec" tests="2" errors="0" failures="1" skipped="0"><testcase classname="shop.CartSpec" name="Cart should add"/>
      <testcase classname="shop.CartSpec" name="Cart should round"><failure message="1 did not equal 2" type="org.scalatest.exceptions.TestFailedException">org.scalatest.exceptions.TestFailedException: 1 did not equal 2
	at org.scalatest.matchers.MatchersHelper$.indicateFailure(MatchersHelper.scala:392)
	at shop.CartSpec.$anonfun$new$2(CartSpec.scala:14)</failure></testcase></testsuite>`,
    counts: [1, 1, 0, 0, 0],
    failures: [
      {
        name: 'shop.CartSpec › Cart should round',
        file: 'CartSpec.scala',
        line: 14,
        message: 'org.scalatest.exceptions.TestFailedException',
      },
    ],
  },
  {
    reporter: 'Kotest',
    xml: `<testsuite name="com.shop.CartSpec" tests="2" failures="1" skipped="1" errors="0"><testcase name="rounds" classname="com.shop.CartSpec">
      <failure message="expected:&lt;2&gt;" type="io.kotest.assertions.AssertionFailedError">io.kotest.assertions.AssertionFailedError: expected
	at io.kotest.matchers.ShouldKt.invokeMatcher(should.kt:53)
	at com.shop.CartSpec$1$1.invokeSuspend(CartSpec.kt:11)</failure></testcase><testcase name="later" classname="com.shop.CartSpec"><skipped message="xtest"/></testcase></testsuite>`,
    counts: [0, 1, 1, 0, 0],
    failures: [
      {
        name: 'com.shop.CartSpec › rounds',
        file: 'CartSpec.kt',
        line: 11,
        message: 'io.kotest.assertions.AssertionFailedError',
      },
    ],
  },
  {
    reporter: 'ctest --output-junit',
    xml: `<testsuite name="Linux-c++" tests="4" failures="1" disabled="1" skipped="1"><testcase name="adds" classname="adds" time="0.01" status="run"><system-out>ok</system-out></testcase>
      <testcase name="rounds" classname="rounds" status="fail"><failure message="Failed"/><properties/><system-out>${workspace}/tests/cart.cpp:12: Failure</system-out></testcase>
      <testcase name="later" classname="later" status="disabled"><disabled message=""/></testcase>
      <testcase name="absent" classname="absent" status="notrun"><skipped message="Unable to find executable"/></testcase></testsuite>`,
    counts: [1, 1, 2, 0, 0],
    failures: [{ name: 'rounds', file: 'tests/cart.cpp', line: 12 }],
  },
  {
    reporter: 'GoogleTest',
    xml: `<testsuites tests="4" failures="1" disabled="1" errors="0" name="AllTests"><testsuite name="Cart" tests="4" failures="1" disabled="1" skipped="1" errors="0">
      <testcase name="Adds" file="tests/cart_test.cc" line="5" status="run" result="completed" classname="Cart"/>
      <testcase name="Rounds" file="tests/cart_test.cc" line="9" status="run" result="completed" classname="Cart"><failure message="tests/cart_test.cc:11&#x0A;Expected equality" type=""><![CDATA[tests/cart_test.cc:11
Expected equality]]></failure><failure message="tests/cart_test.cc:12&#x0A;Expected equality" type=""/></testcase>
      <testcase name="DISABLED_Later" file="tests/cart_test.cc" line="20" status="notrun" result="suppressed" classname="Cart"/>
      <testcase name="Skips" file="tests/cart_test.cc" line="25" status="run" result="skipped" classname="Cart"/></testsuite></testsuites>`,
    counts: [1, 1, 2, 0, 0],
    failures: [{ name: 'Cart › Rounds', file: 'tests/cart_test.cc', line: 11 }],
  },
  {
    reporter: 'Catch2, which counts assertions',
    xml: `<testsuites><testsuite name="cart" errors="1" failures="2" skipped="0" tests="7"><testcase classname="cart.global" name="adds" status="run"/>
      <testcase classname="cart.global" name="rounds" status="run"><failure message="a == b" type="REQUIRE">FAILED:
  REQUIRE( 1 == 2 )
at tests/cart.cpp:12</failure><failure message="c" type="CHECK">at tests/cart.cpp:13</failure></testcase>
      <testcase classname="cart.global" name="throws" status="run"><error type="TEST_CASE">FAILED:
due to unexpected exception
at tests/cart.cpp:20</error></testcase></testsuite></testsuites>`,
    counts: [1, 2, 0, 1, 0],
    failures: [
      { name: 'cart.global › rounds', file: 'tests/cart.cpp', line: 12 },
      { name: 'cart.global › throws', file: 'tests/cart.cpp', line: 20 },
    ],
  },
  {
    reporter: 'doctest (C++)',
    xml: `<testsuites><testsuite name="cart" errors="0" failures="1" tests="2"><testcase classname="tests/cart.cpp" name="rounds" time="0" status="run">
      <failure message="1 == 2" type="CHECK"><![CDATA[tests/cart.cpp(12):
CHECK( 1 == 2 )]]></failure></testcase></testsuite></testsuites>`,
    counts: [0, 1, 0, 0, 0],
    failures: [{ name: 'tests/cart.cpp › rounds', file: 'tests/cart.cpp', line: 12 }],
  },
  {
    reporter: 'Boost.Test',
    xml: `<testsuite tests="2" skipped="0" errors="0" failures="1" id="0" name="cart"><testcase assertions="1" classname="rounds" name="half" time="0.1">
      <failure message="failure" type="assertion error"><![CDATA[
ASSERTION FAILURE:
- file   : tests/cart.cpp
- line   : 12
- message: check 1 == 2 has failed
]]></failure></testcase><testcase assertions="1" classname="adds" name="one"/></testsuite>`,
    counts: [1, 1, 0, 0, 0],
    failures: [{ name: 'rounds › half', file: 'tests/cart.cpp', line: 12 }],
  },
  {
    reporter: 'go-junit-report, a package that did not build',
    xml: `<testsuites tests="2" failures="1" errors="1"><testsuite name="example.com/shop" tests="1" failures="0" errors="1">
      <testcase name="[build failed]" classname="example.com/shop"><error message="Build error"><![CDATA[./cart_test.go:5:2: undefined: pay]]></error></testcase></testsuite>
      <testsuite name="example.com/shop/db" tests="1" failures="1" errors="0"><testcase name="TestOpen" classname="example.com/shop/db"><failure message="Failed"><![CDATA[    db_test.go:14: 
        	Error Trace:	${workspace}/db/db_test.go:14
        	Error:      	Not equal]]></failure></testcase></testsuite></testsuites>`,
    counts: [0, 2, 0, 1, 0],
    failures: [
      { name: 'example.com/shop › [build failed]', file: 'cart_test.go', line: 5 },
      { name: 'example.com/shop/db › TestOpen', file: 'db_test.go', line: 14 },
    ],
  },
  {
    reporter: 'gotestsum, a panic',
    xml: `<testsuites tests="1" failures="1" errors="0"><testsuite tests="1" failures="1" name="example.com/shop"><testcase classname="example.com/shop" name="TestPanics"><failure message="Failed" type="">=== RUN   TestPanics
panic: boom

goroutine 7 [running]:
testing.tRunner.func1.2({0x5a, 0x1})
	/usr/local/go/src/testing/testing.go:1632 +0x230
example.com/shop.TestPanics(0xc0)
	${workspace}/cart_test.go:9 +0x39
</failure></testcase></testsuite></testsuites>`,
    counts: [0, 1, 0, 0, 0],
    failures: [{ name: 'example.com/shop › TestPanics', file: 'cart_test.go', line: 9 }],
  },
  {
    reporter: 'cargo nextest, with retries',
    xml: `<testsuites name="nextest-run" tests="3" failures="1" errors="0"><testsuite name="shop::orders" tests="3" disabled="0" errors="0" failures="1">
      <testcase name="adds" classname="shop::orders"/><testcase name="flaps" classname="shop::orders"><flakyFailure type="test failure">panicked at tests/orders.rs:3:1</flakyFailure></testcase>
      <testcase name="totals" classname="shop::orders"><failure type="test failure with exit code 101">thread 'totals' panicked at tests/orders.rs:154:5:
assertion failed
stack backtrace:
   0: rust_begin_unwind
             at /rustc/9fc6b4/library/std/src/panicking.rs:665:5</failure><rerunFailure type="test failure">panicked</rerunFailure></testcase></testsuite></testsuites>`,
    counts: [2, 1, 0, 0, 1],
    failures: [{ name: 'shop::orders › totals', file: 'tests/orders.rs', line: 154 }],
  },
  {
    reporter: 'libtest --format junit',
    xml: `<testsuites><testsuite name="test" tests="2" failures="1" errors="0" skipped="1"><testcase classname="orders" name="totals"><failure type="assert"/><system-out><![CDATA[thread 'orders::totals' panicked at 'no', src/orders.rs:20:9]]></system-out></testcase></testsuite></testsuites>`,
    counts: [0, 1, 1, 0, 0],
    failures: [{ name: 'orders › totals', file: 'src/orders.rs', line: 20 }],
  },
  {
    reporter: 'rspec_junit_formatter, with a spec that did not load',
    xml: `<testsuite name="rspec" tests="3" skipped="1" failures="1" errors="1"><testcase classname="spec.cart_spec" name="Cart adds" file="./spec/cart_spec.rb" time="0.1"/>
      <testcase classname="spec.cart_spec" name="Cart is later" file="./spec/cart_spec.rb"><skipped/></testcase>
      <testcase classname="spec.cart_spec" name="Cart is unique" file="./spec/cart_spec.rb"><failure message="nope" type="ActiveRecord::RecordNotUnique">Failure/Error: Cart.create!

ActiveRecord::RecordNotUnique:
  PG::UniqueViolation: ERROR:  duplicate key value violates unique constraint "cart_key"
# /usr/local/bundle/gems/pg-1.5/lib/pg/connection.rb:10:in 'exec'
# ./app/models/cart.rb:8:in 'save'
# ./spec/cart_spec.rb:14:in 'block (2 levels) in &lt;top (required)&gt;'</failure></testcase></testsuite>`,
    counts: [1, 2, 1, 1, 0],
    failures: [
      {
        name: 'spec.cart_spec › Cart is unique',
        file: 'spec/cart_spec.rb',
        line: 14,
        message: 'duplicate key value violates unique constraint "cart_key"',
        type: 'ActiveRecord::RecordNotUnique',
      },
      { name: 'rspec', message: '1 failure or error that no test case shows' },
    ],
  },
  {
    reporter: 'minitest-reporters',
    xml: `<testsuites><testsuite name="CartTest" filepath="test/cart_test.rb" skipped="1" failures="1" errors="0" tests="2" assertions="1">
      <testcase name="test_later" lineno="5" classname="CartTest" assertions="0"><skipped type="Minitest::Skip"/></testcase>
      <testcase name="test_rounds" lineno="9" classname="CartTest" assertions="1"><failure type="Minitest::Assertion" message="Expected 1">
Failure:
test_rounds(CartTest) [test/cart_test.rb:11]:
Expected 1</failure></testcase></testsuite></testsuites>`,
    counts: [0, 1, 1, 0, 0],
    failures: [{ name: 'CartTest › test_rounds', file: 'test/cart_test.rb', line: 11, message: 'Minitest::Assertion' }],
  },
  {
    reporter: 'PHPUnit, with a data provider',
    xml: `<testsuites><testsuite name="" tests="3" assertions="2" errors="0" warnings="1" failures="1" skipped="0"><testsuite name="OrderTest" file="${workspace}/tests/OrderTest.php" tests="3" assertions="2" errors="0" failures="1" skipped="0">
      <testsuite name="OrderTest::testTotal" tests="2" assertions="2" errors="0" failures="1" skipped="0">
      <testcase name="testTotal with data set #0" class="OrderTest" classname="OrderTest" file="${workspace}/tests/OrderTest.php" line="12"/>
      <testcase name="testTotal with data set #1" class="OrderTest" classname="OrderTest" file="${workspace}/tests/OrderTest.php" line="12"><failure type="PHPUnit\\Framework\\ExpectationFailedException">OrderTest::testTotal with data set #1 (3)
Failed asserting that 3 matches expected 2.

${workspace}/vendor/acme/assert/Assert.php:9
${workspace}/tests/OrderTest.php:42</failure></testcase></testsuite>
      <testcase name="testNone" class="OrderTest" classname="OrderTest" file="${workspace}/tests/OrderTest.php" line="50"><warning type="PHPUnit\\Framework\\Warning">The data provider is invalid</warning></testcase></testsuite></testsuite></testsuites>`,
    counts: [1, 1, 1, 0, 0],
    failures: [
      {
        name: 'OrderTest › testTotal with data set #1',
        file: 'tests/OrderTest.php',
        line: 42,
        message: 'PHPUnit\\Framework\\ExpectationFailedException',
      },
    ],
  },
  {
    reporter: 'Pest',
    xml: `<testsuites><testsuite name="Tests\\Feature\\CartTest" file="tests/Feature/CartTest.php" tests="1" failures="0" errors="1"><testcase name="it rounds" file="tests/Feature/CartTest.php::it rounds" class="Tests\\Feature\\CartTest" classname="Tests.Feature.CartTest">
      <error type="Illuminate\\Database\\QueryException">SQLSTATE[23505]
at vendor/laravel/framework/src/Illuminate/Database/Connection.php:829
at tests/Feature/CartTest.php:21</error></testcase></testsuite></testsuites>`,
    counts: [0, 1, 0, 1, 0],
    failures: [
      {
        name: 'Tests.Feature.CartTest › it rounds',
        file: 'tests/Feature/CartTest.php',
        line: 21,
        message: 'Illuminate\\Database\\QueryException',
      },
    ],
  },
  {
    reporter: 'Codeception',
    xml: `<testsuites><testsuite name="api" tests="2" assertions="1" errors="0" failures="1" skipped="1"><testcase file="/srv/tests/api/CartCest.php" name="rounds" class="CartCest" feature="rounds">
      <failure type="PHPUnit\\Framework\\AssertionFailedError">CartCest: Rounds
/srv/tests/api/CartCest.php:17</failure></testcase><testcase file="/srv/tests/api/CartCest.php" name="later"><skipped/></testcase></testsuite></testsuites>`,
    counts: [0, 1, 1, 0, 0],
    failures: [
      {
        name: 'api › rounds',
        file: '/srv/tests/api/CartCest.php',
        line: 17,
        message: 'PHPUnit\\Framework\\AssertionFailedError',
      },
    ],
  },
  {
    reporter: 'ExUnit (junit_formatter)',
    xml: `<testsuites><testsuite name="Elixir.ShopTest" tests="3" failures="1" errors="1" skipped="0"><testcase classname="Elixir.ShopTest" name="test totals" file="test/shop_test.exs:7"><failure message="error: Assertion with == failed">  1) test totals (ShopTest)
     test/shop_test.exs:7
     ** (Postgrex.Error) ERROR
     stacktrace:
       (ecto_sql 3.12.1) lib/ecto/adapters/sql.ex:1096: Ecto.Adapters.SQL.raise_sql_call_error/1
       test/shop_test.exs:9: (test)</failure></testcase>
      <testcase classname="Elixir.ShopTest" name="test setup" file="test/shop_test.exs:20"><error message="Invalid module"/></testcase><testcase classname="Elixir.ShopTest" name="test ok" file="test/shop_test.exs:30"/></testsuite></testsuites>`,
    counts: [1, 2, 0, 1, 0],
    failures: [
      { name: 'Elixir.ShopTest › test totals', file: 'test/shop_test.exs', line: 9, message: 'Postgrex.Error' },
      { name: 'Elixir.ShopTest › test setup', file: 'test/shop_test.exs', line: 20 },
    ],
  },
  {
    reporter: 'JunitXml.TestLogger (.NET)',
    xml: `<testsuites><testsuite name="Shop.Tests.dll" tests="2" skipped="0" failures="1" errors="0"><testcase classname="Shop.Tests.CartTests" name="Adds(x: 1)"/>
      <testcase classname="Shop.Tests.CartTests" name="Rounds"><failure type="failure" message="Assert.Equal() Failure">   at Xunit.Assert.Equal() in /_/src/xunit.assert/Asserts/EqualityAsserts.cs:line 99
   at Shop.Tests.CartTests.Rounds() in ${workspace}/my tests/CartTests.cs:line 31</failure></testcase><system-out/></testsuite></testsuites>`,
    counts: [1, 1, 0, 0, 0],
    failures: [{ name: 'Shop.Tests.CartTests › Rounds', file: 'my tests/CartTests.cs', line: 31 }],
  },
  {
    reporter: 'NUnit by XSLT',
    xml: `<testsuites><testsuite name="CartTests" tests="3" errors="0" failures="1" skipped="1"><testcase name="Rounds" classname="Shop.CartTests" status="Failed"><failure message="no">  at Shop.CartTests.Rounds () [0x00001] in D:\\a\\shop\\CartTests.cs:12 </failure></testcase>
      <testcase name="Later" classname="Shop.CartTests" status="Skipped"/><testcase name="Adds" classname="Shop.CartTests" status="Passed"/></testsuite></testsuites>`,
    counts: [1, 1, 1, 0, 0],
    failures: [{ name: 'Shop.CartTests › Rounds', file: 'D:/a/shop/CartTests.cs', line: 12 }],
  },
  {
    reporter: 'xcbeautify and xcpretty',
    xml: `<testsuites name="Shop" tests="2" failures="1"><testsuite name="CartTests" tests="2" failures="1"><testcase classname="ShopTests.CartTests" name="testAdds" time="0.1"/>
      <testcase classname="ShopTests.CartTests" name="testRounds"><failure message="XCTAssertEqual failed">${workspace}/Tests/CartTests.swift:14</failure></testcase></testsuite></testsuites>`,
    counts: [1, 1, 0, 0, 0],
    failures: [{ name: 'ShopTests.CartTests › testRounds', file: 'Tests/CartTests.swift', line: 14 }],
  },
  {
    reporter: 'Dart tojunit',
    xml: `<testsuites><testsuite errors="0" failures="1" tests="1" skipped="0" name="test.cart"><testcase classname="test.cart" name="rounds"><failure message="1 failure">Failure:
Expected: 2

package:matcher             expect
package:flutter_test/src/widget_tester.dart 473:18  expect
test/cart_test.dart 12:5    main.&lt;fn&gt;</failure></testcase></testsuite></testsuites>`,
    counts: [0, 1, 0, 0, 0],
    failures: [{ name: 'test.cart › rounds', file: 'test/cart_test.dart', line: 12 }],
  },
  {
    reporter: 'Bats',
    xml: `<testsuites time="1"><testsuite name="cart.bats" tests="3" failures="1" errors="0" skipped="1"><testcase classname="cart.bats" name="adds"/>
      <testcase classname="cart.bats" name="rounds"><failure type="failure">(in test file test/cart.bats, line 8)
  \`[ "$status" -eq 0 ]&#39; failed</failure></testcase><testcase classname="cart.bats" name="later"><skipped>not yet</skipped></testcase></testsuite></testsuites>`,
    counts: [1, 1, 1, 0, 0],
    failures: [{ name: 'cart.bats › rounds', file: 'test/cart.bats', line: 8 }],
  },
  {
    reporter: 'ShellSpec and shUnit2',
    xml: `<testsuites tests="2" failures="1"><testsuite name="spec/cart_spec.sh" tests="2" failures="1" errors="0" skipped="0"><testcase classname="spec/cart_spec.sh" name="adds"/>
      <testcase classname="spec/cart_spec.sh" name="rounds"><failure message="no"># spec/cart_spec.sh:8</failure></testcase></testsuite></testsuites>`,
    counts: [1, 1, 0, 0, 0],
    failures: [{ name: 'spec/cart_spec.sh › rounds', file: 'spec/cart_spec.sh', line: 8 }],
  },
  {
    reporter: 'pgTAP by TAP::Formatter::JUnit',
    xml: `<testsuites><testsuite name="t_cart_sql" tests="2" failures="1" errors="0"><testcase name="1 - table exists"/><testcase name="2 - rounds"><failure message="not ok 2 - rounds" type="TestFailed"><![CDATA[# Failed test 2: "rounds"
#   at t/cart.t line 5.]]></failure></testcase></testsuite></testsuites>`,
    counts: [1, 1, 0, 0, 0],
    failures: [{ name: 't_cart_sql › 2 - rounds', file: 't/cart.t', line: 5 }],
  },
  {
    reporter: 'busted (Lua)',
    xml: `<testsuites name="busted"><testsuite name="cart" tests="2" errors="0" failures="1" skip="1"><testcase classname="spec/cart_spec.lua:3" name="cart rounds"><failure>spec/cart_spec.lua:5: Expected objects to be equal.</failure></testcase><testcase classname="spec/cart_spec.lua:9" name="cart later"><skipped/></testcase></testsuite></testsuites>`,
    counts: [0, 1, 1, 0, 0],
    failures: [{ name: 'spec/cart_spec.lua:3 › cart rounds', file: 'spec/cart_spec.lua', line: 5 }],
  },
  {
    reporter: 'Ginkgo',
    xml: `<testsuites tests="4" disabled="1" errors="1" failures="0"><testsuite name="Shop" package="/srv/shop" tests="4" disabled="1" skipped="0" errors="1" failures="0"><testcase name="[It] adds" classname="Shop" status="passed"/>
      <testcase name="[It] panics" classname="Shop" status="panicked"><error message="boom" type="panicked">[PANICKED] Test Panicked
In [It] at: ${workspace}/cart_test.go:22 @ 11/22/26</error></testcase><testcase name="[It] later" classname="Shop" status="pending"><skipped message="pending"/></testcase><testcase name="[It] rest" classname="Shop" status="skipped"/></testsuite></testsuites>`,
    counts: [1, 1, 2, 1, 0],
    failures: [{ name: 'Shop › [It] panics', file: 'cart_test.go', line: 22 }],
  },
  {
    reporter: 'Pester',
    xml: `<testsuites name="Pester" tests="3" errors="0" failures="1" disabled="1"><testsuite name="tests/Cart.Tests.ps1" tests="3" errors="0" failures="1" skipped="0" disabled="1"><testcase name="Cart.adds" status="Passed" classname="tests/Cart.Tests.ps1"/>
      <testcase name="Cart.rounds" status="Failed" classname="tests/Cart.Tests.ps1"><failure message="Expected 2">at 1 | Should -Be 2, tests/Cart.Tests.ps1:7</failure></testcase><testcase name="Cart.later" status="NotRun" classname="tests/Cart.Tests.ps1"/></testsuite></testsuites>`,
    counts: [1, 1, 1, 0, 0],
    failures: [{ name: 'tests/Cart.Tests.ps1 › Cart.rounds', file: 'tests/Cart.Tests.ps1', line: 7 }],
  },
  {
    reporter: 'QtTest, with an expected failure',
    xml: `<testsuite name="CartTest" tests="3" failures="1" errors="0" skipped="0"><testcase name="adds" result="pass"/><testcase name="rounds" result="fail"><failure type="fail" message="Compared values are not the same"/></testcase><testcase name="known" result="xfail"/></testsuite>`,
    counts: [1, 1, 1, 0, 0],
    failures: [{ name: 'CartTest › rounds' }],
  },
  {
    reporter: 'Cucumber, with a step that nobody wrote',
    xml: `<testsuite name="Cucumber" tests="2" failures="1" errors="0" skipped="0"><testcase classname="Cart" name="adds"/><testcase classname="Cart" name="rounds"><failure message="The scenario has undefined step(s)" type="UNDEFINED"><![CDATA[When it rounds....undefined
features/cart.feature:9]]></failure></testcase></testsuite>`,
    counts: [1, 1, 0, 0, 0],
    failures: [{ name: 'Cart › rounds', file: 'features/cart.feature', line: 9 }],
  },
  {
    reporter: 'EUnit',
    xml: `<testsuite tests="1" failures="1" errors="0" skipped="0" name="module 'cart'"><testcase name="cart_tests:rounds_test/0"><failure type="error">{assertEqual,[{module,cart_tests},{line,12}]}
in function cart_tests:rounds_test/0 (test/cart_tests.erl, line 12)</failure></testcase></testsuite>`,
    counts: [0, 1, 0, 0, 0],
    failures: [{ name: "module 'cart' › cart_tests:rounds_test/0", file: 'test/cart_tests.erl', line: 12 }],
  },
]
