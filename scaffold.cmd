@echo off
rem Runs the command-line tool; builds it first if it is not built yet. After a change of the sources say: scaffold --rebuild
rem All that this writes lies in adapters\cli\target and in the target folders of the modules it builds.
rem SCAFFOLD_JAVA_OPTS is handed to the Java virtual machine.
setlocal EnableExtensions DisableDelayedExpansion

set "root=%~dp0"
set "jar=%root%adapters\cli\target\launcher\scaffold-cli.jar"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo scaffold: there is no Java: install a JDK 17 or newer and set JAVA_HOME or PATH 1>&2
    exit /b 3
)

if "%~1"=="--rebuild" (
    if exist "%root%adapters\cli\target\launcher" rmdir /s /q "%root%adapters\cli\target\launcher"
    call :build
    exit /b
)
if not exist "%jar%" call :build || exit /b 3

"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dscaffold.name=%~n0 %SCAFFOLD_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:build
where mvn >nul 2>&1
if errorlevel 1 (
    echo scaffold: Maven 3.8 or newer is needed to build the tool, and there is no mvn on the PATH 1>&2
    exit /b 3
)
echo scaffold: building; the first time this fetches what is needed and can take a few minutes 1>&2
pushd "%root%"
call mvn --batch-mode --quiet -Dquick -Dmaven.test.skip=true -pl adapters/cli -am package 1>&2
if errorlevel 1 (
    popd
    echo scaffold: it could not be built; what Maven said stands above 1>&2
    exit /b 3
)
popd
rem Copied under another name first, so that nothing half-built is ever run.
set "part=%root%adapters\cli\target\launcher.part"
if exist "%part%" rmdir /s /q "%part%"
mkdir "%part%"
xcopy /q /e /i "%root%adapters\cli\target\lib" "%part%\lib" >nul || exit /b 3
for %%j in ("%root%adapters\cli\target\scaffold-cli-*.jar") do copy /y "%%~j" "%part%\scaffold-cli.jar" >nul || exit /b 3
move "%part%" "%root%adapters\cli\target\launcher" >nul || exit /b 3
exit /b 0
